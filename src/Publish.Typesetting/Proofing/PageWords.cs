using Publish.Model.Proofing;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>An item of text, and where its letters stand in a strand.</summary>
/// <param name="At">Of its first letter.</param>
internal readonly record struct Spot(int At, int Page, int Item, Standing Standing);

/// <summary>The words of the pages in reading order: the text as one strand, the notes as another.</summary>
internal sealed class PageWords : IDisposable
{
    private readonly PagedDocument document;

    private PageWords(PagedDocument document, int letters)
    {
        this.document = document;
        Text = new(letters + (letters / 8));
    }

    public Strand Text { get; }

    public List<Spot> TextSpots { get; } = [];

    public Strand Notes { get; } = new();

    public List<Spot> NoteSpots { get; } = [];

    /// <summary>The anchor of the call that each note's number leads back to; null for a note that leads nowhere.</summary>
    public string?[] CallOfNote { get; private set; } = [];

    /// <summary>Those of which a picture may go over the page.</summary>
    public HashSet<int> NotesWithPictures { get; } = [];

    /// <param name="letters">About how many there will be.</param>
    public static PageWords Of(PagedDocument document, StructureNode root, int letters)
    {
        var words = new PageWords(document, letters);
        var order = ReadingOrder.Of(root);
        var items = StructureItems.Of(document);
        words.CallOfNote = new string?[order.NoteCount];
        foreach (var standing in order.Content) words.Add(standing, items[standing.Id]);
        return words;
    }

    public void Dispose()
    {
        Text.Dispose();
        Notes.Dispose();
    }

    private void Add(Standing standing, ReadOnlySpan<ItemPlace> places)
    {
        var (strand, spots) = standing.Note >= 0 ? (Notes, NoteSpots) : (Text, TextSpots);
        foreach (var place in places)
        {
            switch (document.Pages[place.Page].Items[place.Item])
            {
                case TextItem text:
                    var at = strand.Count;
                    Append(strand, text);
                    // A lone full stop has no letter: it would pass for the next page's first.
                    if (strand.Count > at) spots.Add(new(at, place.Page, place.Item, standing));
                    break;
                case LinkItem link when standing.Note >= 0 && link.Target.StartsWith('#'):
                    CallOfNote[standing.Note] ??= link.Target[1..];
                    break;
                case PictureItem when standing.Note >= 0: NotesWithPictures.Add(standing.Note); break;
            }
        }
    }

    // A hyphen that was set at a line's end is no letter.
    private static void Append(Strand strand, TextItem text)
    {
        foreach (var word in text.Words.Span)
        {
            if (word.Count == 0) continue;
            var shaped = word.Shaped;
            if (word.Count == shaped.Glyphs.Length) strand.Append(shaped.Text);
            else strand.Append(shaped.Text.AsSpan(shaped.Clusters[word.First]..shaped.ClusterEnd(word.First + word.Count - 1)));
        }
    }
}
