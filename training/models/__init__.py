"""The tables of the training room, one noun per module."""

from training.models.course import CourseIndexPage, CoursePage
from training.models.pin import CoursePin
from training.models.rows import (
    Accreditation,
    CourseFile,
    CourseGoal,
    CourseSource,
    CourseTerm,
    LessonPart,
)

__all__ = [
    "Accreditation",
    "CourseFile",
    "CourseGoal",
    "CourseIndexPage",
    "CoursePage",
    "CoursePin",
    "CourseSource",
    "CourseTerm",
    "LessonPart",
]
