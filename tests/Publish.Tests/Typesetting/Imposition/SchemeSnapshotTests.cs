using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>Each scheme as a page of text in <c>Snapshots/</c> that somebody read: its sides, lines, steps and figures.
/// What differs is written to <c>artifacts/goldens</c>, to be looked at and, where it is right, copied over the old one.</summary>
public sealed class SchemeSnapshotTests
{
    private static readonly Size Small = new(Length.Mm(50), Length.Mm(60));

    private static readonly string Folder = Path.Combine(Zine.Root(), "tests", "Publish.Tests", "Typesetting", "Imposition", "Snapshots");

    [Fact]
    public void Schemes_are_what_they_were_when_somebody_read_them() => Assert.All(SchemeCatalogue.Names, IsWhatItWas);

    private static void IsWhatItWas(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var actual = Told(SchemeCatalogue.Find(name)!);
        if (actual == expected) return;
        var written = Path.Combine(Zine.Root(), "artifacts", "goldens", "schemes");
        Directory.CreateDirectory(written);
        File.WriteAllText(Path.Combine(written, name + ".txt"), actual);
        Assert.Equal(expected, actual);
    }

    internal static string Told(Scheme scheme)
    {
        var text = new StringBuilder();
        var multiple = scheme.PageMultiple;
        text.Append(Line($"{scheme.Name}: {scheme.Title}"))
            .Append(Line($"file {scheme.FileStem}, {(scheme.TwoSided ? "both sides" : "one side")}, {scheme.Columns} x {scheme.Rows}, pages in {multiple}s, back cover {(scheme.HasBackCover ? "last" : "none")}"))
            .Append(Line($"pages {scheme.NaturalScale.Kind}, {scheme.NaturalPlacing}, page 1 held {scheme.SpineOf(1)}, page 2 {scheme.SpineOf(2)}; cover apart {(scheme.HasOuterSheet ? "can be" : "cannot be")}"));
        foreach (var line in scheme.Lines) text.Append(Line($"line {line.Kind} {(line.Upright ? "down" : "across")} after {line.At}, from {line.From} to {line.To}"));
        foreach (var pages in (int[])[multiple, (multiple * 3) - 1]) Of(text, scheme, pages);
        return text.ToString();
    }

    private static void Of(StringBuilder text, Scheme scheme, int pages)
    {
        text.Append(Line($"\n{pages} pages become {scheme.Whole(pages)}, {scheme.QuirePages(scheme.Whole(pages))} in a fold"));
        foreach (var side in scheme.Sides(pages, BlankPlace.BeforeBackCover))
            text.Append(Line($"  {side.Signature}.{side.Sheet} {(side.IsBack ? "back " : "front")}  {string.Join(" / ", side.Cells.Select(Shown).Chunk(scheme.Columns).Select(row => string.Join(' ', row)))}"));
        var booklet = Booklet(scheme, pages);
        text.Append(Line($"  {booklet.Imposed.Sheets} sheets, {booklet.Imposed.Blanks} blanks, {scheme.Making.Finish.Staples(booklet)} staples"));
        var number = 0;
        foreach (var step in MakingSteps.Of(booklet, AssemblyWords.Of("en"), new(booklet, null!, null!)))
            text.Append(Line($"  {++number}. {step.Words}{(step.Draw is null ? "" : " (drawn)")}"));
    }

    internal static BookletToMake Booklet(Scheme scheme, int pages)
    {
        var reading = Reading(pages);
        var imposed = Imposer.Impose(reading, new(scheme, scheme.SheetFor(Paper.A4.Size, Small)), new());
        return new("sheets.pdf", scheme.TwoSided ? PrintedAs.TwoSided : PrintedAs.OneSide, Paper.A4, imposed, pages, reading.Pages[0]);
    }

    internal static PagedDocument Reading(int pages)
    {
        var area = new Rect(default, default, Small.Width, Small.Height);
        var page = new Page(Small, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(8)), Ink.Black)]);
        return new(new() { Title = "A Zine" }, Seq.Of(Enumerable.Repeat(page, pages)), null, [], ViewerPreferences.None);
    }

    private static string Shown(Cell cell) => string.Create(CultureInfo.InvariantCulture, $"{cell.QuarterTurns switch { 0 => "", 1 => ">", 2 => "r", _ => "<" }}{(cell.Page == 0 ? "-" : cell.Page)}");

    private static string Line(FormattableString words) => words.ToString(CultureInfo.InvariantCulture).TrimEnd() + "\n";
}
