using System.Text;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Model.Source;

namespace Publish.Manuscript.WordProcessing;

/// <summary>The words of a file as they are read, a paragraph a line: what places are shown in, and what is counted as having gone in.</summary>
internal sealed class SourceWords(Ledger ledger)
{
    /// <summary>A novel has some ten thousand.</summary>
    private const int MostParagraphs = 1_000_000;

    private readonly StringBuilder text = new();
    private readonly Stack<WordTally> around = new();
    private WordTally kept;
    private int paragraphs;

    /// <summary>Where the next words will stand.</summary>
    public int Position => text.Length;

    /// <returns>Where they stand.</returns>
    public int Add(string words)
    {
        kept.Add(words);
        text.Append(words);
        return text.Length - words.Length;
    }

    /// <summary>Within a paragraph.</summary>
    public void BreakLine() => kept.Break();

    /// <exception cref="PackageException">There are more than any text has.</exception>
    public void EndParagraph()
    {
        if (++paragraphs > MostParagraphs) throw new PackageException(PackageFault.TooLarge);
        kept.Break();
        ledger.Words += kept.Words;
        kept = default;
        text.Append('\n');
    }

    /// <summary>Another flow begins inside of a paragraph, as a box does.</summary>
    public void Enter()
    {
        around.Push(kept);
        kept = default;
    }

    public void Leave()
    {
        EndParagraph();
        kept = around.Pop();
    }

    /// <summary>Words that are read and will not be in the zine; they went in all the same.</summary>
    /// <returns>How many they are.</returns>
    public int Drop(string words)
    {
        var count = WordTally.Of(words);
        ledger.Words += count;
        return count;
    }

    /// <summary>The words behind a place, for a report.</summary>
    public string Near(int position) => text.ToString(Math.Min(position, text.Length), Math.Min(60, text.Length - Math.Min(position, text.Length)));

    /// <summary>The last words so far.</summary>
    public string Last => text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length)).Trim();

    public SourceText ToText(string path) => new(path, text.ToString());
}
