using System.Text;
using CsCheck;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>A picture over the whole page, without bleed: whichever edge of it is not white wants some.</summary>
public sealed class WhiteEdgeTests
{
    private const string Whole = "q 297.638 0 0 419.528 8.504 8.504 cm /X Do Q";

    /// <summary>Pictures of few dots, most of them white; one of which rows are missing is not known to be white anywhere.</summary>
    [Fact]
    public void The_first_edge_that_is_not_white_all_along_is_named() => Gen.Select(Gen.Int[2, 7], Gen.Int[2, 7], Gen.Int[0, 3], Gen.Int[0, 9].Array[49], Gen.Int[0, 2]).Sample(
        (width, height, kind, dots, missing) =>
        {
            var given = Math.Max(1, height - Math.Max(0, missing - 1));
            bool IsWhite(int x, int y) => y < given && dots[(y * 7) + x] > 0;
            bool Row(int y) => Enumerable.Range(0, width).All(x => IsWhite(x, y));
            bool Column(int x) => Enumerable.Range(0, height).All(y => IsWhite(x, y));
            var expected = given < height || !Row(0) ? "top" : !Column(width - 1) ? "right" : !Row(height - 1) ? "bottom" : !Column(0) ? "left" : null;
            var data = string.Concat(Enumerable.Range(0, given).Select(y => RowOf(kind, [.. Enumerable.Range(0, width).Select(x => IsWhite(x, y))])));
            var space = kind switch { 1 => "8/ColorSpace/DeviceGray", 2 => "8/ColorSpace/DeviceCMYK", 3 => "4/ColorSpace/DeviceGray/Decode[1 0]", _ => "1/ColorSpace/DeviceGray" };
            var found = Report(One(Whole, "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {space}/Filter/ASCIIHexDecode|{data}>")).Findings.Where(finding => finding.Code == "ZP648").ToList();
            if (expected is null) Assert.Empty(found);
            else Assert.Contains($"reaches the {expected} edge", Assert.Single(found).Message, StringComparison.Ordinal);
        },
        iter: 150);

    // Each row from a byte's beginning.
    private static string RowOf(int kind, bool[] isWhite)
    {
        var row = new StringBuilder();
        if (kind == 0)
            foreach (var eight in isWhite.Chunk(8)) row.Append(eight.Aggregate(0, (value, white) => (value << 1) | (white ? 1 : 0)) << (8 - eight.Length) is var value ? value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture) : "");
        else
            foreach (var white in isWhite) row.Append(kind switch { 1 => white ? "FF" : "20", 2 => white ? "00000000" : "00000080", _ => white ? "0" : "C" });
        return row.Length % 2 == 1 ? row.Append('0').ToString() : row.ToString();
    }
}
