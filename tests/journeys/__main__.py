"""`python -m tests.journeys` writes journeys.txt anew, to be read and committed."""

from tests.conftest import pytest_configure
from tests.journeys import telling

if __name__ == "__main__":
    pytest_configure()
    telling.FILE.write_text(telling.everything(), encoding="utf-8")
