# Unpacks the parcel and starts the page. It stands in the page itself, so it is short and has no smaller-than sign.
import os

with open("app.txt", "rb") as parcel:
    parts = parcel.read().split(b"\x1e")
made = []
for part in parts[1:]:
    path, _, text = part.partition(b"\n")
    path, folder = path.decode(), ""
    for step in path.split("/")[:-1]:
        folder += step
        if folder not in made:
            os.mkdir(folder)
            made.append(folder)
        folder += "/"
    with open(path, "wb") as file:
        file.write(text)
del parts, part, text

__import__("checklist.web.main")
