# The data preparation of PyTorch's tutorial on classifying names.
from io import open
import glob
import os
import string
import unicodedata
os.makedirs("data/names")
for language, names in {"French": "Béringer\nÀlvàrez\n", "Polish": "Ślusàrski\nWojewódzka\nŻak\n", "Irish": "O'Néàl\n"}.items():
    with open(f"data/names/{language}.txt", "w", encoding="utf-8") as f:
        f.write(names)
def findFiles(path): return glob.glob(path)
print(sorted(findFiles("data/names/*.txt")))
all_letters = string.ascii_letters + " .,;'"
n_letters = len(all_letters)
def unicodeToAscii(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if unicodedata.category(c) != "Mn" and c in all_letters)
print(unicodeToAscii("Ślusàrski"), n_letters)
category_lines = {}
all_categories = []
def readLines(filename):
    lines = open(filename, encoding="utf-8").read().strip().split("\n")
    return [unicodeToAscii(line) for line in lines]
for filename in sorted(findFiles("data/names/*.txt")):
    category = os.path.splitext(os.path.basename(filename))[0]
    all_categories.append(category)
    category_lines[category] = readLines(filename)
print(len(all_categories), all_categories, category_lines)
def letterToIndex(letter): return all_letters.find(letter)
print([letterToIndex(c) for c in category_lines["Irish"][0]])
