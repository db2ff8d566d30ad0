using System.Globalization;
using Publish.Model;

namespace Publish.Epub.Planning;

/// <summary>Divides a zine into parts.</summary>
internal static class PartList
{
    public static Seq<Part> Front(Document document, EpubContent content, LanguageTerms terms)
    {
        var title = new TitlePart(terms.TitlePage);
        if (content.Cover is not { } cover) return [title];
        return [new CoverPart(terms.Cover, cover, CoverAlternative(document.Metadata, terms)), title];
    }

    public static Seq<Part> Body(Document document, GlossaryPosition position, Seq<Outline> outlines, LanguageTerms terms)
    {
        var parts = new List<Part>();
        var after = position is GlossaryPosition.After place ? place.Section : int.MaxValue;
        if (after == -1) parts.Add(Glossary(document, terms));
        var digits = document.Body.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < document.Body.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            parts.Add(new SectionPart("text-" + number, document.Body[i], outlines[i]));
            if (i == after) parts.Add(Glossary(document, terms));
        }

        return Seq.Of(parts);
    }

    public static Seq<Part> Back(Document document, PictureFiles pictures, LanguageTerms terms)
    {
        var metadata = document.Metadata;
        var colophon = new ColophonPart(terms.Colophon);
        if (metadata.BackCover.Length == 0 || pictures.Find(metadata.BackCover) is not { } picture) return [colophon];
        var alternative = metadata.BackCoverAlternative.Length > 0 ? metadata.BackCoverAlternative : terms.BackCover;
        return [colophon, new BackCoverPart(terms.BackCover, picture, alternative)];
    }

    private static GlossaryPart Glossary(Document document, LanguageTerms terms)
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
