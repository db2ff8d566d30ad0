using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Publish.Model.Source;

namespace Publish.Manuscript.Files;

/// <summary>Turns a file's bytes into text: UTF-8 with or without a byte-order mark, any line ends.</summary>
/// <remarks>Lines are ended by "\n" afterwards, so that an offset in the text is the same whatever machine wrote the file; lines
/// and columns do not change by it. What cannot stand in a text (control characters) becomes a space, and a diagnostic.</remarks>
internal static class TextDecoder
{
    /// <summary>The text, and its number in <paramref name="sources"/>.</summary>
    public static (SourceText Text, int File) Decode(
        string shownPath, ReadOnlySpan<byte> bytes, SourceSet sources, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var decoded = IsUtf16(bytes) ? "" : Normalised(bytes);
        var control = FindControl(decoded, 0);
        var source = new SourceText(shownPath, control < 0 ? decoded : WithoutControls(decoded, control));
        var file = sources.Add(source);

        if (IsUtf16(bytes)) diagnostics.Utf16(new(file, 0, 0));
        else if (!Utf8.IsValid(bytes)) ReportWrongByte(bytes, file, diagnostics);
        if (control >= 0) diagnostics.ControlCharacter(new(file, control, 1), decoded[control]);
        return (source, file);
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);

    private static void ReportWrongByte(ReadOnlySpan<byte> bytes, int file, DiagnosticBag diagnostics)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        diagnostics.WrongUtf8(new(file, Normalised(bytes[..at]).Length, 1), at + 1, bytes[at]);
    }

    private static string Normalised(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    private static string WithoutControls(string text, int first)
    {
        var clean = text.ToCharArray();
        for (var at = first; at >= 0; at = FindControl(text, at + 1))
            clean[at] = ' ';
        return new string(clean);
    }

    private static int FindControl(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny(Controls);
        return found < 0 ? -1 : start + found;
    }

    private static readonly SearchValues<char> Controls = SearchValues.Create(
    [
        .. Range('\0', '\b'), '\v', .. Range('\u000E', '\u001F'), .. Range('\u007F', '\u0084'), .. Range('\u0086', '\u009F'), '\uFFFE', '\uFFFF',
    ]);

    private static char[] Range(char first, char last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)];
}
