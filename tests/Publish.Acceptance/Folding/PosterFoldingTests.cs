using System.Buffers.Binary;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Folding;

/// <summary>A poster on a minizine's back, from the command's own PDF: the pages fold as ever, and behind them lies the whole picture, upright and not in a mirror.</summary>
public sealed class PosterFoldingTests
{
    private const int CellWidth = 72;
    private const int CellHeight = 90;

    /// <summary>Dark but for its top left quarter.</summary>
    [Theory]
    [InlineData(297, 210)]
    [InlineData(210, 297)]
    public void An_unfolded_minizine_has_the_whole_picture_on_its_back(int width, int height)
    {
        using var folder = new ScratchFolder();
        var zine = Zine.Folder(folder, "zine", "Z", "Words.\n", "poster: {picture: p.bmp, alt: A poster}\nprint: {scheme: minizine}\npapers: [a4]\n");
        File.WriteAllBytes(Path.Combine(zine, "p.bmp"), Bitmap(width, height, (x, y) => x < width / 2 && y < height / 2));
        new Command().Run("build", zine, "-o", Path.Combine(folder.Path, "out"), "--only", "booklet").Well();
        var sides = Rasteriser.Render(Path.Combine(folder.Path, "out", "z-minizine-a4.pdf"), 4 * CellWidth, 2 * CellHeight);
        Assert.Equal(2, sides.Count);
        // The sheet lies; a picture that stands lies on it with its head to the left, and is seen upright when the sheet is turned to the right.
        var unfolded = width > height ? sides[1] : sides[1].TurnedRight();
        var (right, foot) = (unfolded.Width - 1, unfolded.Height - 1);
        Assert.Equal((false, true, true, true), (unfolded.IsDark(4, 4), unfolded.IsDark(right - 4, 4), unfolded.IsDark(4, foot - 4), unfolded.IsDark(right - 4, foot - 4)));
        // To the very edges.
        Assert.Equal((true, true), (unfolded.IsDark(right, foot), unfolded.IsDark(right, 0)));
    }

    /// <summary>Windows' plain bitmap: BGR, from the foot upwards, rows of whole fours of bytes.</summary>
    private static byte[] Bitmap(int width, int height, Func<int, int, bool> isWhite)
    {
        const int head = 54;
        var row = ((width * 3) + 3) / 4 * 4;
        var file = new byte[head + (row * height)];
        (file[0], file[1], file[26], file[28]) = ((byte)'B', (byte)'M', 1, 24);
        foreach (var (at, value) in ((int, int)[])[(2, file.Length), (10, head), (14, 40), (18, width), (22, height)])
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                if (isWhite(x, height - 1 - y)) file.AsSpan(head + (y * row) + (x * 3), 3).Fill(255);
        return file;
    }
}
