using System.Globalization;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Schemes;

namespace Publish.Tests.Typesetting.Imposition;

public sealed class SignatureLengthTests
{
    [Fact]
    public void All_rows_that_were_worked_out_elsewhere_come_out_alike()
    {
        var file = SharedFiles.Find("data/signature-sizes-39-59.tsv");
        if (file is null) Assert.Skip("../shared/data/signature-sizes-39-59.tsv is not there");
        var rows = File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.Equal(400, rows.Count);
        foreach (var row in rows)
        {
            var (pages, whole, length) = (Number(row[0]), Number(row[1]), Number(row[2]));
            Assert.Equal(new SignatureLength(whole, length), SignatureLength.Choose(pages, 39, 59));
            var scheme = Signatures.Scheme.WithSignatures(Gathering.Within(39, 59))!;
            Assert.Equal(whole, scheme.Whole(pages));
            Assert.Equal(whole / length, scheme.Sides(pages).Max(side => side.Signature));
        }
    }

    /// <summary>A most that is less than the least is the least; what fits one signature is one.</summary>
    [Theory]
    [InlineData(100, 32, 16, 128, 32)]
    [InlineData(30, 32, 16, 32, 32)]
    [InlineData(32, 32, 64, 32, 32)]
    [InlineData(36, 32, 64, 36, 36)]
    [InlineData(1, 1, 1, 4, 4)]
    public void Bounds_that_cross_are_one(int pages, int least, int most, int whole, int length) => Assert.Equal(new(whole, length), SignatureLength.Choose(pages, least, most));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
