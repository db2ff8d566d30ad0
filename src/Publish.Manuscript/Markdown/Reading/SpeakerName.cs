using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A name and what stands in brackets behind it, which says how somebody speaks: <c>ANNA (aside):</c>.</summary>
internal static class SpeakerName
{
    /// <summary>The brackets with their words are a direction in the name.</summary>
    public static Seq<Inline> Parted(Text name)
    {
        var (open, close) = (name.Value.IndexOf('(', StringComparison.Ordinal), name.Value.LastIndexOf(')'));
        if (open < 1 || close < open + 2) return [name];
        var direction = new Styled(SpanKind.Direction, [name with { Value = name.Value[open..(close + 1)] }]) { Span = name.Span };
        Seq<Inline> parted = [name with { Value = name.Value[..open] }, direction];
        return close + 1 == name.Value.Length ? parted : parted.Add(name with { Value = name.Value[(close + 1)..] });
    }

    /// <inheritdoc cref="Parted(Text)"/>
    public static Seq<Inline> Parted(Seq<Inline> name) => Seq.Of(name.SelectMany(inline => inline is Text text ? Parted(text) : [inline]));
}
