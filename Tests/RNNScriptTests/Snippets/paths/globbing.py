import fnmatch, glob, os, shutil, tempfile
for name in ("names/English.txt", "names/French.txt", "names/deep/Irish.txt", "names/readme.md"):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "w") as f:
        f.write(name.upper())
print(sorted(glob.glob("names/*.txt")), sorted(glob.glob("names/*")), sorted(glob.glob("**/*.txt", recursive=True)), glob.glob("none/*"), glob.glob("names/E*"), sorted(glob.glob("names/[EF]*.txt")), glob.glob("names/French.txt"), sorted(glob.glob("names/**", recursive=True)), sorted(glob.iglob("*/*/*")), glob.glob("*.txt"), sorted(glob.glob("*.txt", root_dir="names")), glob.glob("names/"), glob.escape("a[b]*"))
print(fnmatch.fnmatch("a.txt", "*.txt"), fnmatch.fnmatch("a.txt", "?.t[!a]t"), fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.fnmatchcase("A", "a"), fnmatch.translate("*.txt"), fnmatch.fnmatch("[x]", "[[]x]"), fnmatch.fnmatch("a]", "a[]]"), fnmatch.fnmatch("a[", "a["))
print({os.path.splitext(os.path.basename(n))[0]: open(n).read() for n in sorted(glob.glob("names/*.txt"))})
print(shutil.copy("names/French.txt", "copy.txt"), open("copy.txt").read(), shutil.move("copy.txt", "moved.txt"), os.path.exists("copy.txt"), shutil.copyfile("moved.txt", "again.txt"), shutil.copytree("names", "names2"), sorted(os.listdir("names2")))
shutil.rmtree("names2"); print(os.path.exists("names2"), shutil.rmtree("none", ignore_errors=True))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x.txt")
    with open(path, "w") as f:
        f.write("temporary")
    print(os.path.isdir(folder), open(path).read())
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    f.write("abc"); f.seek(0); print(f.read(), f.name.endswith(".txt"), os.path.exists(f.name))
print(os.path.exists(f.name))
with tempfile.TemporaryFile() as f:
    f.write(b"x"); f.seek(0); print(f.read())
