using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>What a page's head says, and whether it has one.</summary>
/// <param name="Section">The first section that begins on the page, or else the one that goes on. A long glossary that goes on has its letters: "Glossary, F–L".</param>
internal readonly record struct PageTitle(string Section, bool HasHead, bool HasFolio)
{
    /// <summary>Whoever looks a word up turns to both pages of a spread, so that letters stand over the left one too, in place of the zine's title.</summary>
    public bool HasLetters { get; init; }

    public static PageTitle[] Of(Layout layout, string zine)
    {
        var titles = new PageTitle[layout.Plans.Count];
        var current = zine;
        for (var page = 0; page < titles.Length; page++)
        {
            var (first, opens, fixedOnly, plate) = (default(string), false, true, false);
            var letters = default(Letters);
            foreach (var segment in layout.Plans[page].Body)
            {
                var block = layout.Column[segment.Block];
                opens |= block.Source.Opens && segment.From == 0 && segment.Line == GridLine.First;
                fixedOnly &= block is SetBox { Source: FullPageBlock };
                plate |= block is SetBox { Source: FullPageBlock };
                var begins = segment.From == 0 ? block.Source.Title : null;
                letters = letters.After(block.Source.Letter, begins is not null);
                if (begins is not null) (first, current) = (first ?? (letters.From is null ? begins : current), begins);
            }
            // Over a picture with a page to itself nothing is printed, whatever notes its caption has.
            fixedOnly &= plate || layout.Plans[page].Notes.IsEmpty;
            titles[page] = new((first ?? current) + letters.Shown, !opens && !fixedOnly, !fixedOnly) { HasLetters = letters.From is not null };
        }
        return titles;
    }

    /// <summary>The letters of the section that stands at the page's head, in the order in which they come.</summary>
    private readonly record struct Letters(string? From, string? To, bool IsOver)
    {
        public string Shown => From is null ? "" : From == To ? $", {From}" : $", {From}–{To}";

        public Letters After(string? letter, bool begins)
        {
            if (IsOver || (begins && From is not null)) return this with { IsOver = true };
            return string.IsNullOrEmpty(letter) ? this : this with { From = From ?? letter, To = letter };
        }
    }
}
