import re
for pattern in (r"[abc]+", r"[^abc]+", r"[a-cx-z]+", r"[\w.-]+", r"[^\s,]+", r"[\d\-]+", r"[.\]]+", r"[\^a]+", r"[a^]+", r"[\n\t ]+", r"[\x61-\x63]+", r"[^\W\d_]+", r"[\S]+", r"[^\S\n]+", r"[\D]+", r"[+*?.()|]+", r"[\\/]+", r"['\"]+", "[é-ü]+", r"[\u00e0-\u00ff]+", r"[^\x00-\x7f]+", r"[A-Za-z_][A-Za-z0-9_]*"):
    print(pattern, re.findall(pattern, "abc-xyz 12.5, a_b\t^]+(é)ü\\/ 'q' \"Z\"\n"))
