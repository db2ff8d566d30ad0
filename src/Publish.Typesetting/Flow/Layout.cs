using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow;

/// <summary>The column broken into pages: what one round comes to.</summary>
/// <param name="Final">By block: the breaking that holds on all pages that a paragraph is on; null for its natural one.</param>
internal sealed record Layout(
    SetBlock[] Column, IReadOnlyDictionary<int, SetNote> Notes, IReadOnlyList<PagePlan> Plans, Breaking?[] Final)
{
    public static Layout Of(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space, bool firstIsRecto)
    {
        var plans = new PageBreaker(column, notes, space, firstIsRecto).Break();
        var final = new Breaking?[column.Length];
        foreach (var plan in plans)
            foreach (var segment in plan.Body) final[segment.Block] = segment.Breaking;
        return new(column, notes, plans, final);
    }
}
