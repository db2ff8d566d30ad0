using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Assembly;

/// <summary>What a page's head says, and whether it has one.</summary>
/// <param name="Section">The first section that begins on the page, or else the one that goes on.</param>
internal readonly record struct PageTitle(string Section, bool HasHead, bool HasFolio)
{
    public static PageTitle[] Of(Layout layout, string zine)
    {
        var titles = new PageTitle[layout.Plans.Count];
        var current = zine;
        for (var page = 0; page < titles.Length; page++)
        {
            var (first, opens, fixedOnly) = (default(string), false, true);
            foreach (var segment in layout.Plans[page].Body)
            {
                var block = layout.Column[segment.Block];
                opens |= block.Source.Opens && segment.From == 0 && segment.Slot == 0;
                fixedOnly &= block is SetBox { Source: FullPageBlock };
                if (segment.From > 0 || block.Source.Title is not { } title) continue;
                (first, current) = (first ?? title, title);
            }
            fixedOnly &= layout.Plans[page].Notes.IsEmpty;
            titles[page] = new(first ?? current, !opens && !fixedOnly, !fixedOnly);
        }
        return titles;
    }
}
