using System.ComponentModel;
using System.Globalization;
using System.Text;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Folding;

/// <summary>Pages of a PDF as pictures, by poppler's pdftoppm; a test that needs it is skipped where it is not here.</summary>
internal static class Rasteriser
{
    /// <param name="width">In pixels, whatever the page's shape.</param>
    public static List<Picture> Render(string pdf, int width, int height)
    {
        using var folder = new ScratchFolder();
        string[] arguments = ["-gray", "-scale-to-x", Invariant(width), "-scale-to-y", Invariant(height), pdf, Path.Combine(folder.Path, "p")];
        try
        {
            new Command().Run("pdftoppm", arguments).Well();
        }
        catch (Win32Exception)
        {
            Assert.Skip("pdftoppm is not here");
        }

        return [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(file => Read(File.ReadAllBytes(file)))];
    }

    // "P5", width, height and 255, each followed by one white character, and the pixels.
    private static Picture Read(byte[] file)
    {
        var (place, words) = (0, new string[4]);
        for (var i = 0; i < words.Length; i++)
        {
            var end = Array.FindIndex(file, place, letter => letter is (byte)' ' or (byte)'\n');
            (words[i], place) = (Encoding.ASCII.GetString(file, place, end - place), end + 1);
        }

        return new(file[place..], int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
