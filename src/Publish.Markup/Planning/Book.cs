using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Language;

namespace Publish.Markup.Planning;

/// <summary>The plan of one edition: its parts in reading order, and where everything stands in them.</summary>
public sealed record Book(
    Document Document, ScreenContent Content, IDialect Dialect, IAddresses Addresses, LanguageTerms Terms, Seq<SpineItem> Parts, GlossaryPosition Glossary,
    Survey Survey, ScreenPictureFiles Pictures, Parted Parted)
{
    public static Book Plan(Parted parted, ScreenContent content, IDialect dialect, IAddresses addresses)
    {
        var document = parted.Document;
        var terms = LanguageTerms.Of(document.Metadata.Language);
        var position = GlossaryPosition.Of(document);
        var pictures = ScreenPictureFiles.Of(content.Pictures);
        var front = Spine.Front(document, content, terms);
        var survey = Survey.Of(parted, position, new(content.PageMap, parted.Moved), terms, front.Count);
        var body = Spine.Body(document, position, survey.Outlines, terms);
        var back = Spine.Back(document, pictures, terms);
        var firstBack = front.Count + body.Count;
        var hasCover = document.Metadata.Cover.Length > 0;
        survey.Breaks.Settle((hasCover ? 0 : front.Count - 1, front.Count - 1), (firstBack, firstBack + back.Count - 1), survey.Ids);
        return new(document, content, dialect, addresses, terms, front.AddRange(body).AddRange(back), position, survey, pictures, parted);
    }

    /// <summary>A link from one part to a place in the book.</summary>
    public string Link(int from, int part, string id) => Addresses.Of(Parts[part], from == part, id);

    /// <summary>Never empty: an e-book without a title cannot be opened.</summary>
    public string Title => Document.Metadata.Title.Length > 0 ? Document.Metadata.Title : Path.GetFileNameWithoutExtension(FirstSource) is { Length: > 0 } name ? name : "—";

    /// <summary>BCP 47; "und" where the manuscript names none that can be read.</summary>
    public string Language => LanguageNames.IsWellFormed(Document.Metadata.Language) ? Document.Metadata.Language : "und";

    /// <summary>The language of <see cref="Terms"/> where that is not the book's; null where it is.</summary>
    public string? LanguageOfTerms => LanguageTag.Primary(Language) == Terms.Language ? null : Terms.Language;

    private string FirstSource => Document.Sources.IsEmpty ? "" : Document.Sources[0];

    /// <summary>The pictures that the book brings along, each once.</summary>
    public IEnumerable<PictureFile> ShownPictures
    {
        get
        {
            var paths = Survey.Pictures.Shown.Select(image => image.Path);
            if (IndexOf<BackCoverItem>() >= 0) paths = paths.Append(Document.Metadata.BackCover);
            return paths.Distinct(StringComparer.Ordinal).Select(Pictures.Find).OfType<PictureFile>();
        }
    }

    /// <summary>The glossary stands in the text of that part, and not in a part of its own.</summary>
    public bool IsGlossaryInside(int part) =>
        Glossary is GlossaryPosition.Inside place && Parts[part] is SectionItem { Section: var section } && ReferenceEquals(section, Document.Body[place.Section]);

    /// <summary>The id at which a part begins; empty where it is a file, and the file is address enough.</summary>
    public string StartOf(int part) => Addresses.StartOf(Parts[part]);

    public bool IsRightToLeft => LanguageTag.IsRightToLeft(Language);

    /// <summary>The part is the glossary, by whatever heading.</summary>
    public bool IsGlossary(int part) => Parts[part] is GlossaryItem || (Glossary is GlossaryPosition.Inside { IsAll: true } && IsGlossaryInside(part));

    public int IndexOf<T>()
        where T : SpineItem
    {
        for (var i = 0; i < Parts.Count; i++)
            if (Parts[i] is T) return i;
        return -1;
    }
}
