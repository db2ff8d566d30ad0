using System.Text;
using Publish.Fonts;
using Publish.Markup;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Walking;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>The style's faces cut down to what this zine says, for editions that bring their own: the text's upright, italic and bold, and the typewriter face
/// where there is something in it.</summary>
internal static class ScreenFaces
{
    // What an edition writes of itself: figures, marks, capitals.
    private const string Always = " 0123456789.,:;–—-()×*↩…’ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Faces whose maker does not allow it are left out, and so is a family that the style has not.</summary>
    public static Seq<EmbeddedFace> Of(Zine zine)
    {
        var (text, code) = Characters(zine.Document);
        var faces = zine.Style.Theme.Faces;
        var wanted = new List<(string Family, int Weight, bool Italic, HashSet<int> Characters)>
        {
            (faces.Text, 400, false, text), (faces.Text, 400, true, text), (faces.Text, 700, false, text),
        };
        if (faces.Heading != faces.Text) wanted.AddRange([(faces.Heading, 400, false, text), (faces.Heading, 400, true, text), (faces.Heading, 700, false, text)]);
        wanted.AddRange(Heavier(zine.Style.Theme).Select(weight => (faces.Heading, weight, false, text)));
        if (code.Count > 0) wanted.Add((faces.Code, 400, false, code));
        var made = new EmbeddedFace?[wanted.Count];
        Parallel.For(0, made.Length, i => made[i] = Make(zine.Fonts, wanted[i].Family, wanted[i].Weight, wanted[i].Italic, wanted[i].Characters));
        return Seq.Of(made.OfType<EmbeddedFace>());
    }

    /// <summary>Weights of title and headings beyond those that a text has.</summary>
    private static IEnumerable<int> Heavier(Theme theme) => theme.Headings.Select(heading => heading.Display).Append(theme.Title.Display)
        .Where(display => display.Face == FaceRole.Heading && display.Weight is not (400 or 700)).Select(display => display.Weight).Distinct().Order();

    private static EmbeddedFace? Make(FontLibrary fonts, string family, int weight, bool italic, HashSet<int> characters)
    {
        if (!fonts.Has(family)) return null;
        var face = fonts.Find(family, weight, italic);
        if (!face.EmbeddingRights.AllowsSubset || face.IsItalic != italic) return null;
        return new(family, weight, italic, FontSubset.ForScreen(face, characters));
    }

    private static (HashSet<int> Text, HashSet<int> Code) Characters(Document document)
    {
        var (text, code) = (new HashSet<int>(), new HashSet<int>());
        Add(text, Always);
        foreach (var written in Written(document.Metadata))
            Add(text, written);
        Query.ForEach(document, node =>
        {
            if (node is Text words) Add(text, words.Value);
            else if (node is Code typed) Add(code, typed.Value);
            else if (node is Preformatted block) Add(code, block.Text);
        });
        return (text, code);
    }

    /// <summary>What title page, colophon and headings say. The terms' own text is the list of all of them.</summary>
    private static IEnumerable<string> Written(Metadata metadata) =>
    [
        metadata.Title, metadata.Subtitle, metadata.Description, metadata.Publisher, DateWords.Of(metadata.Date, metadata.Language), metadata.Series, metadata.SeriesPosition,
        metadata.Licence, metadata.Source, LanguageTerms.Of(metadata.Language).ToString(), .. Credits.Of(metadata),
        .. metadata.Others.SelectMany(other => new[] { other.Key, other.Value }),
    ];

    private static void Add(HashSet<int> characters, string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsControl(rune)) characters.Add(rune.Value);
    }
}
