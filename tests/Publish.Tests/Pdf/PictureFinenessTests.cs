using Publish.Model.Pictures;
using Publish.Pdf;
using Publish.Typesetting.Geometry;

namespace Publish.Tests.Pdf;

public sealed class PictureFinenessTests
{
    private static Picture Of(int width, int height, PictureFormat format = PictureFormat.Jpeg, byte[]? bytes = null) => new("a", format, width, height, 1, bytes ?? [0xFF, 0xD8]);

    [Theory]
    [InlineData(450, null)]
    [InlineData(452, 300)]
    [InlineData(3000, 300)]
    [InlineData(100, null)]
    public void A_picture_keeps_its_dots_up_to_a_half_more_than_show(int dots, int? kept)
    {
        var size = PictureFineness.Usual.SizeOf(Of(dots, dots / 2), Length.Pt(72), Length.Pt(36));
        Assert.Equal(kept, size?.Width);
    }

    [Fact]
    public void The_larger_of_two_places_counts_and_proportions_are_kept() =>
        Assert.Equal((600, 300), new PictureFineness(300, 600).SizeOf(Of(6000, 3000), Length.Pt(144), Length.Pt(72)));

    [Fact]
    public void Drawings_and_black_and_white_stay_as_they_are()
    {
        var lineArt = new byte[33];
        lineArt[24] = 1;
        Assert.Null(PictureFineness.Usual.SizeOf(Of(9000, 9000, PictureFormat.Svg), Length.Pt(72), Length.Pt(72)));
        Assert.Null(PictureFineness.Usual.SizeOf(Of(9000, 9000, PictureFormat.Png, lineArt), Length.Pt(72), Length.Pt(72)));
        lineArt[24] = 4;
        Assert.Null(PictureFineness.Usual.SizeOf(Of(9000, 9000, PictureFormat.Png, lineArt), Length.Pt(72), Length.Pt(72)));
        lineArt[24] = 8;
        Assert.Null(PictureFineness.Usual.SizeOf(Of(900, 900, PictureFormat.Png, lineArt), Length.Pt(72), Length.Pt(72)));
        Assert.Equal((600, 600), PictureFineness.Usual.SizeOf(Of(1000, 1000, PictureFormat.Png, lineArt), Length.Pt(72), Length.Pt(72)));
        Assert.NotNull(PictureFineness.Usual.SizeOf(Of(9000, 9000, PictureFormat.Png, lineArt), Length.Pt(72), Length.Pt(72)));
    }
}
