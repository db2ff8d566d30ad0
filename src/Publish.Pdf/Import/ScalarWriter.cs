using System.Globalization;
using System.Text;
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
                sink.Raw((byte)' ').Raw(Encoding.ASCII.GetBytes(number.Double.ToString("0.##########", CultureInfo.InvariantCulture)));
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

    /// <summary>A name; what is no regular character is written by its number (ISO 32000-1, 7.3.5).</summary>
    public static void WriteName(ByteSink sink, string name)
    {
        sink.Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
            if (value is > 0x20 and < 0x7F && "()<>[]{}/%#"u8.IndexOf(value) < 0)
                sink.Raw(value);
            else
                sink.Raw((byte)'#').Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
    }
}
