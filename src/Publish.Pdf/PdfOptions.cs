using Publish.Typesetting.Pages;

namespace Publish.Pdf;

/// <summary>How a document becomes a PDF.</summary>
public sealed record PdfOptions
{
    /// <summary>For readers: tagged, in colour where there is any.</summary>
    public static PdfOptions Reading { get; } = new() { Standard = PdfStandard.Accessible, Trimmed = true };

    /// <summary>For printers: black and grey only, nothing transparent, an output profile.</summary>
    public static PdfOptions Printing { get; } = new() { Standard = PdfStandard.Print, GreyOnly = true };

    /// <summary>For sheets of pages that others made, which keep their colours: nothing is claimed of them.</summary>
    public static PdfOptions Sheets { get; } = new() { Standard = PdfStandard.Plain };

    public PdfStandard Standard { get; init; } = PdfStandard.Accessible;

    /// <summary>For keeping: as for readers, with all that a program of later years must know inside.</summary>
    public static PdfOptions Archive { get; } = new() { Standard = PdfStandard.Archive, Trimmed = true, Profile = OutputProfile.Screen };

    /// <summary>Pictures and inks become grey; DeviceGray is the only colour space.</summary>
    public bool GreyOnly { get; init; }

    /// <summary>What the colours are meant for, and are converted to; null leaves them as they are.</summary>
    public OutputProfile? Profile { get; init; }

    /// <summary>How tones of pictures become black and white; null leaves them to the printer.</summary>
    public Screen? Screen { get; init; }

    /// <summary>The same for the pictures that ask for it alone; null leaves them their tones.</summary>
    public Screen? Halftone { get; init; }

    /// <summary>The gain that grey is meant for, as <see cref="OutputProfile"/>'s own grey has it: pictures of an ordinary screen come out right.</summary>
    public const int UsualGain = 20;

    /// <summary>By how many points of a hundred the machine prints 50 % darker: pictures are made lighter or darker by what that differs from <see cref="UsualGain"/>. Null where it is not known.</summary>
    public int? Gain { get; init; }

    /// <summary>Pictures are shown in the ink that they are printed in: for proofs.</summary>
    public bool Tinted { get; init; }

    internal OutputProfile Output => Profile ?? OutputProfile.Grey;

    /// <summary>The page that is shown is the trimmed one: what bleeds beyond it stays hidden.</summary>
    public bool Trimmed { get; init; }

    /// <summary>
    /// Goes into the file as the day it was made and changed. Null leaves the dates out, which PDF/X-4 does not allow.
    /// </summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The program that made it, with its version.</summary>
    public string Producer { get; init; } = "Publish";

    /// <summary>How the file asks to be printed; null takes what the document wishes.</summary>
    public ViewerPreferences? Preferences { get; init; }
}
