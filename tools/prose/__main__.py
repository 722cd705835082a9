"""`make prose`: how hard each page is to read, and its longest sentence."""

from tools.prose import reading


def main() -> None:
    """Prints a line for each page, the hardest first."""
    found = {page: reading.sentences(html) for page, html in reading.every_page().items()}
    print("grade  words a sentence  longest  page")
    for page, one in sorted(reading.measured(found).items(), key=lambda each: (-each[1]["grade"], each[0])):
        longest = reading.words(one["longest"])
        print(f"{one['grade']:5.1f}  {one['words'] / max(one['sentences'], 1):16.1f}  {longest:7}  {page}")
        if longest > reading.LONGEST:
            print(f"       {one['longest']}")


if __name__ == "__main__":
    main()
