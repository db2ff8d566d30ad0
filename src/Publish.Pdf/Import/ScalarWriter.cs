using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Publish.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>Writes values of another PDF that hold no others.</summary>
internal static class ScalarWriter
{
    public static void Write(ByteSink sink, IToken token)
    {
        switch (token)
        {
            case NameToken name:
                WriteName(sink, name.Data);
                break;
            case NumericToken number:
                sink.Raw((byte)' ').Raw(Encoding.ASCII.GetBytes(InRange(number.Double).ToString("0.##########", CultureInfo.InvariantCulture)));
                break;
            case BooleanToken flag:
                sink.Raw(flag.Data ? " true"u8 : " false"u8);
                break;
            case StringToken text:
                PdfString.WriteBytes(sink, text.GetBytes());
                break;
            case HexToken hex:
                PdfString.WriteBytes(sink, hex.Bytes);
                break;
            default:
                sink.Raw(" null"u8);
                break;
        }
    }

    // No reader has to hold larger numbers (ISO 32000-1, annex C), and what is larger than the largest page by thousands stands for "without bounds" or for damage.
    private static double InRange(double number) => double.IsNaN(number) ? 0 : Math.Clamp(number, int.MinValue, int.MaxValue);

    /// <summary>A name; what is no regular character is written by its number (ISO 32000-1, 7.3.5).</summary>
    /// <remarks>The reader takes a name for UTF-8 where it can be, else for Latin-1; so one that could have been both is written as the bytes that are no UTF-8,
    /// which is how older programs write é.</remarks>
    public static void WriteName(ByteSink sink, string name) =>
        WriteBytes(sink, IsOfLatin1(name) && Encoding.Latin1.GetBytes(name) is var bytes && !Utf8.IsValid(bytes) ? bytes : Encoding.UTF8.GetBytes(name));

    /// <summary>The same name as UTF-8, where it could have been that as well; pages call their fonts by bytes, so keys stand under both. False where there is but one way.</summary>
    public static bool WriteOtherSpelling(ByteSink sink, string name)
    {
        if (Ascii.IsValid(name) || !IsOfLatin1(name) || Utf8.IsValid(Encoding.Latin1.GetBytes(name)))
            return false;
        WriteBytes(sink, Encoding.UTF8.GetBytes(name));
        return true;
    }

    private static bool IsOfLatin1(string name) => name.AsSpan().IndexOfAnyExceptInRange('\0', '\xFF') < 0;

    private static void WriteBytes(ByteSink sink, ReadOnlySpan<byte> name)
    {
        sink.Raw((byte)'/');
        foreach (var value in name)
            if (value is > 0x20 and < 0x7F && "()<>[]{}/%#"u8.IndexOf(value) < 0)
                sink.Raw(value);
            else
                sink.Raw((byte)'#').Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
    }
}
