using System.Globalization;
using System.Text;

namespace Publish.Benchmarks;

/// <summary>A manuscript as large as they come: five thousand entries in half a million words, each of them used.</summary>
internal static class BenchmarkBook
{
    private const int Entries = 5_000, Chapters = 50, WordsInChapter = 10_000, WordsInParagraph = 100;

    private static readonly string[] Syllables = ["ba", "con", "de", "fi", "gra", "hal", "im", "jo", "ka", "lim", "men", "nu", "ous", "pre", "qui", "ro", "sta", "tion", "ver", "wi"];

    /// <summary>Writes it into a folder.</summary>
    public static void Write(string folder)
    {
        var words = BenchmarkText.PlainWords(Chapters * WordsInChapter);
        File.WriteAllText(Path.Combine(folder, "zine.yaml"), "title: A large book\nlanguage: en\n");
        File.WriteAllText(Path.Combine(folder, "glossary.md"), Glossary(words));
        for (var chapter = 0; chapter < Chapters; chapter++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{chapter:00}.md")), Chapter(chapter, words));
    }

    private static string Glossary(string[] words)
    {
        var text = new StringBuilder("# Glossary\n\n");
        for (var entry = 0; entry < Entries; entry++)
            text.Append(TermOf(entry)).Append("\n:   ").AppendJoin(' ', words.AsSpan(entry * 7, 40)!).Append(".\n\n");
        return text.ToString();
    }

    // Every tenth word is a term, so that each is used ten times in the whole.
    private static string Chapter(int chapter, string[] words)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"# Chapter {chapter + 1}\n\n"));
        for (var i = 0; i < WordsInChapter; i++)
        {
            var index = (chapter * WordsInChapter) + i;
            text.Append(i % 10 == 9 ? TermOf(index / 10 % Entries) : words[index]).Append((i + 1) % WordsInParagraph == 0 ? ".\n\n" : " ");
        }

        return text.ToString();
    }

    // As a number is written in the system of that many syllables: no two are alike.
    private static string TermOf(int entry) =>
        Syllables[entry / 400 % 20] + Syllables[entry / 20 % 20] + Syllables[entry % 20] + "x" + Syllables[entry / 8000];
}
