using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>Dots that stand under each other from line to line, however far the lines are set in: their places are multiples of one distance from the measure's right end.</summary>
internal static class LeaderDots
{
    public static PageItem Make(LeaderPiece leader, WordTables tables, BreakingStyle breaking, long start, long width, long right)
    {
        var dot = tables.For(leader.Style, breaking).Find(".").Parts[0];
        var pitch = Math.Max(1, leader.Style.Size.Steps * 6 / 10);
        var margin = leader.Style.Size.Steps / 3;
        var first = right - ((right - start - margin) / pitch * pitch);
        var end = start + width - margin - leader.Style.Size.OfUnits(dot.Advance, dot.Face.UnitsPerEm).Steps;
        var dots = new List<WordPiece>();
        for (var x = first; x <= end; x += pitch)
            dots.Add(new(dot, 0, (ushort)dot.Glyphs.Length, new(x - first), false, Length.Zero));
        return new TextItem(leader.Structure, new(new(first), Length.Zero), new(dot.Face, leader.Style.Size, leader.Style.Ink), Seq.Of(dots));
    }
}
