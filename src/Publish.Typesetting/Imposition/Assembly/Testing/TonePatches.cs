using System.Globalization;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition.Assembly.Testing;

/// <summary>
/// Tones and fine things. Bars as wide as the white between them are 50 % of ink on any printer; of the fields under them, the one that looks as dark is printed
/// darker by what is written under it: with a gain of g, a field of 50 − g comes out as 50.
/// </summary>
internal sealed class TonePatches(AssemblySetter setter, AssemblyType type)
{
    private static readonly Length Bar = Length.Mm(0.5m);
    private static readonly decimal[] Hairs = [0.1m, 0.25m, 0.35m, 0.5m, 0.75m, 1];
    private static readonly int[] Sizes = [4, 5, 6, 7, 8];

    public void Wedge(List<PageItem> items, Rect area)
    {
        var (row, label) = (Length.Mm(4.4m), Length.Mm(3));
        for (var x = area.X; x + Bar <= area.Right; x += Bar + Bar) items.Add(Rule(x, area.Y, Bar, row, Ink.Black));
        var field = area.Width / 8;
        for (var i = 0; i < 8; i++)
        {
            items.Add(Rule(area.X + (field * i), area.Y + row, field, row, Ink.Black with { Percent = 50 - (5 * i) }));
            Label(items, $"{5 * i}", area.X + (field * i), area.Y + row + row, field);
        }

        var (below, step) = (area.Y + row + row + label + Length.Mm(1.2m), area.Width / 10);
        for (var i = 1; i <= 10; i++)
        {
            items.Add(Rule(area.X + (step * (i - 1)), below, step, row, Ink.Black with { Percent = 10 * i }));
            Label(items, $"{10 * i}", area.X + (step * (i - 1)), below + row, step);
        }
    }

    public void Fine(List<PageItem> items, Rect area)
    {
        var third = area.Width / 3;
        var y = area.Y + Length.Mm(1.6m);
        foreach (var hair in Hairs)
        {
            items.Add(Strokes.Line(new(area.X + Length.Mm(6), y), new(area.X + third - Length.Mm(2), y), Length.Pt(hair)));
            setter.Write(items, hair.ToString(CultureInfo.InvariantCulture), type.Small, new(area.X, y - Length.Pt(4.2m)), Length.Mm(6), Length.Pt(6), Artifact.Layout);
            y += Length.Mm(3.4m);
        }

        Words(items, area.X + third, area.Y, third - Length.Mm(1), Ink.Black);
        items.Add(Rule(area.X + third + third, area.Y, third, Length.Mm(20.4m), Ink.Black));
        Words(items, area.X + third + third + Length.Mm(1), area.Y, third - Length.Mm(1), Ink.Paper);
    }

    private void Words(List<PageItem> items, Length x, Length y, Length width, Ink ink)
    {
        var top = y + Length.Mm(0.8m);
        foreach (var size in Sizes)
        {
            var style = type.Sized(size) with { Ink = ink };
            var words = string.Create(CultureInfo.InvariantCulture, $"{size} pt Rag");
            top = setter.Write(items, words, style, new(x, top), width + Length.Mm(8), Length.Pt(size) + Length.Pt(4.6m), Artifact.Layout);
        }
    }

    private void Label(List<PageItem> items, string words, Length x, Length y, Length width) =>
        setter.Write(items, words, type.Small, new(x, y + Length.Mm(0.3m)), width, Length.Pt(7), Artifact.Layout, LineAlignment.Centred);

    private static RuleItem Rule(Length x, Length y, Length width, Length height, Ink ink) => new(Artifact.Layout, new(x, y, width, height), ink);
}
