using Publish.Acceptance.Running;

namespace Publish.Acceptance.Imposing;

/// <summary>Pages as poppler shows them.</summary>
internal static class Rasters
{
    /// <summary>All pages of a PDF as they are shown, cropped.</summary>
    public static IReadOnlyList<GreyPicture> Of(string pdf, decimal dotsPerInch, string? password = null)
    {
        var stem = pdf + ".raster";
        var resolution = dotsPerInch.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
        string[] opening = password is null ? [] : ["-upw", password];
        Tool.Run("pdftoppm", ["-gray", "-cropbox", "-r", resolution, .. opening, pdf, stem]);
        return [.. Directory.EnumerateFiles(Path.GetDirectoryName(pdf)!, Path.GetFileName(stem) + "-*.pgm").Order(StringComparer.Ordinal).Select(GreyPicture.Read)];
    }
}

/// <summary>Programs that make PDFs or look at them; a test that needs one that is not here is skipped.</summary>
internal static class Tool
{
    public static Ended Run(string program, IEnumerable<string> arguments)
    {
        try
        {
            return new Command().Run(program, arguments).Well();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not here");
            throw;
        }
    }
}
