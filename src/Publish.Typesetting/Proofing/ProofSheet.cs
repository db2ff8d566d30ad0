using Publish.Model;
using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Proofing;

/// <summary>Pages and text beside each other: what every rule of the proof looks at.</summary>
internal sealed class ProofSheet : IDisposable
{
    /// <summary>Of a page that is full.</summary>
    private const int LettersOnPage = 2000;

    public required PagedDocument Paged { get; init; }

    public required Theme Theme { get; init; }

    public required ModelWords Model { get; init; }

    public required PageWords Words { get; init; }

    /// <summary>The text, looked for on the pages.</summary>
    public required Comparison Text { get; init; }

    /// <summary>The notes, looked for on the pages.</summary>
    public required Comparison Notes { get; init; }

    /// <summary>By page.</summary>
    public required PageLook[] Looks { get; init; }

    /// <summary>Where the pages begin in the text.</summary>
    public required PageMap Map { get; init; }

    public static ProofSheet Of(TypesettingResult result, StructureNode root, Theme theme)
    {
        var model = ModelWords.Of(OnPages(result), ofPages: true, result.Paged.Pages.Count * LettersOnPage);
        var words = PageWords.Of(result.Paged, root, model.Text.Count);
        var looks = new PageLook[result.Paged.Pages.Count];
        for (var page = 0; page < looks.Length; page++) looks[page] = PageLook.At(result.Paged.Pages[page]);
        return new()
        {
            Paged = result.Paged,
            Theme = theme,
            Model = model,
            Words = words,
            Text = Comparison.Of(model.Text, model.TextWords, words.Text),
            Notes = Comparison.Of(model.Notes, model.NoteWords, words.Notes),
            Looks = looks,
            Map = result.PageMap,
        };
    }

    /// <summary>What of the document is on the pages.</summary>
    private static Document OnPages(TypesettingResult result)
    {
        var document = result.HasCard ? result.Document : result.Document with { Metadata = new() { Language = result.Document.Metadata.Language } };
        return result.Unplaced.IsEmpty ? document : document with { Body = Seq.Of(document.Body.Where(section => !result.Unplaced.Contains(section))) };
    }

    public void Dispose()
    {
        Model.Dispose();
        Words.Dispose();
    }

    public TextItem ItemOf(in Spot spot) => (TextItem)Paged.Pages[spot.Page].Items[spot.Item];

    /// <summary>The text flows over it; not so a title page, an imprint or a blank.</summary>
    public bool IsOfText(int page) => Map.Pages[page].Node is not null;

    /// <summary>Where a letter of the text stands on the pages; null for one that does not.</summary>
    /// <param name="letter">Of the model's strand.</param>
    public Spot? SpotOf(int letter)
    {
        if (letter < 0 || letter >= Model.Text.Count) return null;
        var found = Text.FoundAt(letter);
        return found < 0 ? null : Words.TextSpots[IndexAt(Words.TextSpots, found)];
    }

    /// <summary>What is found at a spot: its words, where they were typed, where they are seen.</summary>
    public ProofFinding At(in Spot spot)
    {
        var item = ItemOf(spot);
        var (comparison, words) = spot.Standing.Note >= 0 ? (Notes, Model.NoteWords) : (Text, Model.TextWords);
        var wanted = comparison.WantedAt(spot.At);
        return new(wanted < 0 ? SourceSpan.None : Excerpt.PlaceOf(words, wanted), Excerpt.Short(PageDump.Words(item)), spot.Page, PlaceOf(spot.Page, item.Origin));
    }

    /// <summary>The same for an item of any kind.</summary>
    public ProofFinding At(int page, int item)
    {
        foreach (var spot in Words.TextSpots.Concat(Words.NoteSpots))
            if (spot.Page == page && spot.Item == item) return At(spot);
        var (words, at) = Paged.Pages[page].Items[item] switch
        {
            TextItem text => (PageDump.Words(text), text.Origin),
            PictureItem picture => (picture.Picture.Path, new Point(picture.Area.X, picture.Area.Y)),
            _ => ("", default),
        };
        return new(SourceSpan.None, Excerpt.Short(words), page, PlaceOf(page, at));
    }

    public string PlaceOf(int page, Point at) => ProofFinding.PlaceOf(Paged.Pages[page], at);

    /// <summary>The last of them that begins at a letter or before it.</summary>
    public static int IndexAt(List<Spot> spots, int letter)
    {
        var (low, high) = (0, spots.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (spots[middle].At <= letter) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
