using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>What an e-book's style sheet takes from the house style; sizes in permille of the text's.</summary>
/// <param name="Indent">Of a paragraph, in permille of an em.</param>
public sealed record CssTokens(
    string TextFamily, string HeadingFamily, string CodeFamily, int Leading, int Indent, bool Justified, bool Hyphenate,
    Seq<int> HeadingSizes, int NoteSize, int QuotationSize)
{
    internal static CssTokens From(Theme theme)
    {
        int OfText(Length size) => (int)(size.Times(1000, Math.Max(1, theme.Text.Size.Steps)).Steps);
        return new(
            theme.Faces.Text, theme.Faces.Heading, theme.Faces.Code, OfText(theme.Text.Leading), OfText(theme.Text.Indent),
            theme.Text.Justified, theme.Text.Hyphenate, theme.Headings.Select(h => OfText(h.Size)), OfText(theme.Notes.Size),
            OfText(theme.Quotations.Size));
    }
}
