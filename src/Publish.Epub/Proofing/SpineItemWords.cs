using System.Buffers;
using System.Text;
using Publish.Markup.Linting;
using Publish.Model.Proofing;

namespace Publish.Epub.Proofing;

/// <summary>What a finished file shows, read from its bytes: its words, those of its notes apart, and how many pictures, links and calls it has.</summary>
internal sealed class SpineItemWords : IDisposable
{
    public Strand Text { get; } = new(1 << 14);

    public Strand Notes { get; } = new();

    public int Pictures { get; private set; }

    /// <summary>To places outside of the book.</summary>
    public int Links { get; private set; }

    /// <summary>Notes that begin with a way back.</summary>
    public int NoteCount { get; private set; }

    public static SpineItemWords In(ReadOnlySpan<byte> markup)
    {
        var words = new SpineItemWords();
        var body = Math.Max(0, markup.IndexOf("<body"u8));
        words.Read(markup[body..]);
        return words;
    }

    public void Dispose()
    {
        Text.Dispose();
        Notes.Dispose();
    }

    private void Read(ReadOnlySpan<byte> markup)
    {
        var reader = new TagReader(markup);
        var (end, inNote, awaitsWayBack) = (0, false, false);
        while (reader.Read())
        {
            Append(inNote ? Notes : Text, markup[end..reader.Start]);
            end = reader.End;
            if (reader.Name.SequenceEqual("aside"u8))
            {
                if (!reader.IsEnd && reader.Attribute("epub:type"u8).SequenceEqual("footnote"u8)) inNote = awaitsWayBack = true;
                else if (reader.IsEnd) inNote = false;
            }
            else if (!reader.IsEnd) Count(ref reader, ref awaitsWayBack);
        }
    }

    private void Count(ref TagReader reader, ref bool awaitsWayBack)
    {
        if (reader.Name.SequenceEqual("img"u8)) Pictures++;
        if (!reader.Name.SequenceEqual("a"u8)) return;
        if (awaitsWayBack && reader.Attribute("role"u8).SequenceEqual("doc-backlink"u8)) NoteCount++;
        awaitsWayBack = false;
        if (reader.Attribute("href"u8).IndexOf((byte)':') > 0) Links++;
    }

    private static void Append(Strand strand, ReadOnlySpan<byte> text)
    {
        if (text is [] or [(byte)'\n']) return;
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        while (!text.IsEmpty)
        {
            // Only signs are written as entities.
            var entity = text.IndexOf((byte)'&');
            var run = entity < 0 ? text : text[..entity];
            strand.Append(letters.AsSpan(0, Encoding.UTF8.GetChars(run, letters)));
            var close = entity < 0 ? -1 : text[entity..].IndexOf((byte)';');
            text = entity < 0 || close < 0 ? default : text[(entity + close + 1)..];
        }
        ArrayPool<char>.Shared.Return(letters);
    }
}
