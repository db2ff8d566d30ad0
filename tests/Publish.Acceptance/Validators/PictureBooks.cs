using System.IO.Compression;
using System.Text;

namespace Publish.Acceptance.Validators;

/// <summary>Ten books with pictures, no two alike in what begins their pages.</summary>
internal static class PictureBooks
{
    private static readonly string[] Words =
        "lamp river winter bread the a of and to with under stair candle harbour orchard window salt kettle ladder morning slow bright hollow iron wooden paper carried between after before along".Split(' ');

    public static readonly string[] Names =
        ["small pictures", "tall pictures", "full pages", "headings", "notes", "glossary", "verse", "tables", "lists", "all of it"];

    /// <summary>Writes the book's folder, and gives its path.</summary>
    public static string Write(ScratchFolder scratch, string name)
    {
        var number = Array.IndexOf(Names, name) + 1;
        var folder = "book-" + number;
        Directory.CreateDirectory(scratch[folder + "/images"]);
        for (var i = 1; i <= 6; i++)
            File.WriteAllBytes(scratch[$"{folder}/images/p{i}.png"], Picture(i, name is "tall pictures" or "full pages" || i % 3 == 0));
        scratch.Write(folder + "/zine.yaml", $"title: \"Book {number}\"\nauthor: Ann Other\nlanguage: en\ndate: 2024-05-01\nmodified: 2024-05-01\nidentifier: urn:uuid:00000000-0000-4000-8000-0000000000{number:00}\n{(number % 2 == 0 ? "contents: true\n" : "")}");
        scratch.Write(folder + "/01-text.md", new Text(name, (uint)number).Write());
        if (name is "glossary" or "all of it") scratch.Write(folder + "/glossary.md", Glossary((uint)number));
        return scratch[folder];
    }

    /// <summary>A grey PNG of eight bits (PNG, third edition, section 11.2), chequered.</summary>
    private static byte[] Picture(int number, bool isTall)
    {
        var (width, height) = isTall ? (600, 960) : (800, 360 + (60 * number));
        var rows = new byte[(width + 1) * height];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = i % (width + 1) == 0 ? (byte)0 : (byte)(((i % (width + 1) / 20) + (i / (width + 1) / 20)) % 2 == 0 ? 220 : 30 * number);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(rows);
        byte[] head = [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, 0];
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return [.. BigEndian(data.Length), .. content, .. BigEndian((int)~crc)];
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static string Glossary(uint seed)
    {
        var text = new StringBuilder("# Glossary\n\n");
        var chance = new Text("", seed + 40);
        foreach (var term in (string[])["harbour", "kettle", "orchard", "ladder", "candle", "stair"])
            text.Append(FormattableString.Invariant($"{char.ToUpperInvariant(term[0])}{term[1..]}\n: {chance.Sentence()} {chance.Sentence()}\n\n"));
        return text.ToString();
    }

    private sealed class Text(string name, uint seed)
    {
        private readonly StringBuilder text = new();
        private readonly bool all = name == "all of it";
        private int notes;
        private uint state = seed * 7919;

        public string Write()
        {
            for (var chapter = 1; chapter <= 4; chapter++)
            {
                Add($"# Chapter {chapter} {Sentence(3)}\n\n");
                if (name == "headings" || all) Picture(chapter);
                for (var section = 0; section < 6; section++)
                    Section(section);
            }

            return text.ToString();
        }

        private void Section(int number)
        {
            if (name == "headings" || (all && number % 2 == 0)) Add($"## {Sentence(4)}\n\n");
            Paragraph();
            Picture(number + 1);
            if (name is "verse" || (all && number == 1)) Verse();
            if (name is "tables" || (all && number == 2)) Table();
            if (name is "lists" || (all && number == 3)) List();
            if (Of(3) == 0) Paragraph();
            if (name == "full pages" && number % 3 == 1) Add($"![A drawing of a {Word()}](images/p{1 + Of(6)}.png){{.full-page}}\n\n");
            Paragraph();
        }

        private void Picture(int number)
        {
            var caption = Of(2) == 0 ? $" \"{Sentence(5)}\"" : "";
            Add($"![A drawing of a {Word()}](images/p{1 + (number % 6)}.png{caption})\n\n");
        }

        private void Paragraph()
        {
            var sentences = 3 + Of(7);
            for (var i = 0; i < sentences; i++)
                text.Append(Sentence()).Append((name == "notes" || all) && Of(5) == 0 ? Note() : "").Append(' ');
            text.Append("\n\n");
        }

        private string Note() => $"^[Note {++notes}: {Sentence()}]";

        private void Verse()
        {
            text.Append("::: verse\n");
            for (var line = 1; line <= 12; line++)
                text.Append(Sentence(5).TrimEnd('.')).Append(line % 4 == 0 ? "\n\n" : "\n");
            text.Append(":::\n\n");
        }

        private void Table()
        {
            text.Append("| Name | What it does |\n|---|---|\n");
            for (var row = 0; row < 9; row++)
                Add($"| {Word()} {row} | {Sentence(7)} |\n");
            text.Append('\n');
        }

        private void List()
        {
            for (var item = 1; item <= 7; item++)
                Add($"{item}. {Sentence()}\n");
            text.Append('\n');
        }

        private void Add(FormattableString words) => text.Append(FormattableString.Invariant(words));

        public string Sentence() => Sentence(7 + Of(9));

        private string Sentence(int words)
        {
            var first = Word();
            var rest = string.Join(' ', Enumerable.Range(1, words - 1).Select(_ => Word()));
            return $"{char.ToUpperInvariant(first[0])}{first[1..]} {rest}.";
        }

        private string Word() => Words[Of(Words.Length)];

        private int Of(int bound) => (int)(((state = (state * 1664525) + 1013904223) >> 12) % (uint)bound);
    }
}
