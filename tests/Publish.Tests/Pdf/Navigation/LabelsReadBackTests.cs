using CsCheck;
using Publish.Model;
using Publish.Pdf.Navigation;
using Publish.Tests.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf.Navigation;

/// <summary>Page labels counted out as a reader does it (ISO 32000-1, 12.4.2).</summary>
public sealed class LabelsReadBackTests
{
    private static readonly Gen<string[]> Runs =
        Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 5], Gen.Int[0, 2], (start, count, kind) => Enumerable.Range(start, count).Select(number => kind switch
        {
            0 => $"{number}",
            1 => RomanNumeral.Write(Math.Min(number, 3999)),
            _ => $"Plate {number}",
        }).ToArray());

    [Fact]
    public void Every_page_has_the_label_that_its_folio_shows() => Runs.Array[1, 8].Sample(runs => Holds([.. runs.SelectMany(run => run)]), iter: 60);

    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("2", "3", "4")]
    [InlineData("ii", "iii", "1", "2", "2", "3")]
    [InlineData("Cover", "1", "", "007", "0", "Back (of it)")]
    [InlineData("99999999", "100000000")]
    [InlineData("mmmcmxcix", "mmmm")]
    public void So_have_these(params string[] labels) => Holds(labels);

    private static void Holds(string[] labels)
    {
        using var read = new ReadBack(file => PageLabels.Write(file, Seq.Of(labels.Select(label => HandSetDocument.PageOf([], label)))));
        var ranges = ((ArrayToken)read.Root.Data["Nums"]).Data;
        Assert.Equal(0, ((NumericToken)ranges[0]).Int);
        for (var page = 0; page < labels.Length; page++)
        {
            var range = Enumerable.Range(0, ranges.Count / 2).Last(i => ((NumericToken)ranges[2 * i]).Int <= page);
            Assert.Equal(labels[page], Label((DictionaryToken)ranges[(2 * range) + 1], page - ((NumericToken)ranges[2 * range]).Int));
        }
    }

    private static string Label(DictionaryToken range, int further)
    {
        var prefix = range.Data.TryGetValue("P", out var text) ? ((StringToken)text).Data : "";
        var number = (range.Data.TryGetValue("St", out var start) ? ((NumericToken)start).Int : 1) + further;
        return prefix + (range.Data.TryGetValue("S", out var style) ? ((NameToken)style).Data switch { "D" => $"{number}", "r" => RomanNumeral.Write(number), var other => other } : "");
    }
}
