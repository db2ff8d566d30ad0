using System.Globalization;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

/// <summary>Divides a zine into parts.</summary>
internal static class Spine
{
    public static Seq<SpineItem> Front(Document document, ScreenContent content, LanguageTerms terms)
    {
        var title = new TitlePageItem(terms.TitlePage);
        if (content.Cover is not { } cover) return [title];
        return [new CoverItem(terms.Cover, cover, CoverAlternative(document.Metadata, terms)), title];
    }

    public static Seq<SpineItem> Body(Document document, GlossaryPosition position, Seq<Outline> outlines, LanguageTerms terms)
    {
        var parts = new List<SpineItem>();
        var after = position is GlossaryPosition.After place ? place.Section : int.MaxValue;
        if (after == -1) parts.Add(Glossary(document, terms));
        var digits = outlines.Count(outline => !outline.IsContinued).ToString(CultureInfo.InvariantCulture).Length;
        var (number, piece) = (0, 1);
        for (var i = 0; i < document.Body.Count; i++)
        {
            (number, piece) = outlines[i].IsContinued ? (number, piece + 1) : (number + 1, 1);
            parts.Add(new SectionItem(NameOf(number, digits, piece), document.Body[i], outlines[i]));
            if (i == after) parts.Add(Glossary(document, terms));
        }

        return Seq.Of(parts);
    }

    /// <summary>A chapter keeps its name however many files it fills, and whatever becomes of those before it.</summary>
    private static string NameOf(int number, int digits, int piece)
    {
        var name = "text-" + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return piece == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{piece}");
    }

    public static Seq<SpineItem> Back(Document document, ScreenPictureFiles pictures, LanguageTerms terms)
    {
        var metadata = document.Metadata;
        var colophon = new ColophonItem(terms.Colophon);
        if (metadata.BackCover.Length == 0 || pictures.Find(metadata.BackCover) is not { } picture) return [colophon];
        var alternative = metadata.BackCoverAlternative.Length > 0 ? metadata.BackCoverAlternative : terms.BackCover;
        return [colophon, new BackCoverItem(terms.BackCover, picture, alternative)];
    }

    private static GlossaryItem Glossary(Document document, LanguageTerms terms)
    {
        var title = PlainText.WithoutNotes(document.Glossary.Title);
        return new(title.Length > 0 ? title : terms.Glossary);
    }

    private static string CoverAlternative(Metadata metadata, LanguageTerms terms)
    {
        if (metadata.CoverAlternative.Length > 0) return metadata.CoverAlternative;
        return metadata.Title.Length > 0 ? terms.Cover + terms.Colon + " " + metadata.Title : terms.Cover;
    }
}
