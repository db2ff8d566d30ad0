using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>A way to set a paragraph for the page's sake.</summary>
/// <param name="White">Empty lines over it, beside those that are wanted.</param>
internal readonly record struct TextWay(Breaking Breaking, int White, long Cost)
{
    private static readonly int[] Whites = [1, -1, 2], Loosenesses = [1, -1];

    /// <summary>All but the one that is best for itself: a heading has more or less white over it, never none; a paragraph is a line longer or shorter.</summary>
    public static IEnumerable<TextWay> Besides(SetText text)
    {
        if (text.Source.IsBarrier)
            foreach (var white in Whites)
                if (text.Before + white > 0) yield return new(text.Natural, white, Costs.White(white));
        if (!text.MayVary) yield break;
        foreach (var looseness in Loosenesses)
            if (text.Loosened(looseness) is var other && !ReferenceEquals(other, text.Natural))
                yield return new(other, 0, Costs.Loss(text.Natural.Demerits, other.Demerits, other.LineCount));
    }
}
