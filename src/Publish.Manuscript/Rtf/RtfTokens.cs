using System.Text;
using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.Rtf;

internal enum RtfToken
{
    Open,
    Close,

    /// <summary><see cref="RtfTokens.Word"/>, and <see cref="RtfTokens.Number"/> where it has one.</summary>
    Word,

    /// <summary>A sign that is no letter behind a backslash: <see cref="RtfTokens.Word"/> is that sign.</summary>
    Symbol,

    /// <summary>A byte of text, typed or as <c>\'hh</c>: <see cref="RtfTokens.Byte"/>.</summary>
    Text,

    /// <summary>Bytes behind <c>\bin</c>: <see cref="RtfTokens.Data"/>.</summary>
    Data,
    End,
}

/// <summary>Parts a rich text into its tokens (Rich Text Format Specification 1.9.1, Syntax).</summary>
internal sealed class RtfTokens(byte[] bytes)
{
    private const int LongestWord = 32;

    private int at = bytes.AsSpan().IndexOf((byte)'{');

    public string Word { get; private set; } = "";

    public int? Number { get; private set; }

    public byte Byte { get; private set; }

    public ReadOnlyMemory<byte> Data { get; private set; }

    /// <summary>The byte was written as <c>\'hh</c>.</summary>
    public bool IsHex { get; private set; }

    /// <exception cref="PackageException">It ends in the middle of a token.</exception>
    public RtfToken Next()
    {
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n' or 0) at++;
        if (at >= bytes.Length) return RtfToken.End;
        var sign = bytes[at++];
        switch (sign)
        {
            case (byte)'{': return RtfToken.Open;
            case (byte)'}': return RtfToken.Close;
            case (byte)'\\': return Control();
            default:
                (Byte, IsHex) = (sign, false);
                return RtfToken.Text;
        }
    }

    private RtfToken Control()
    {
        if (at >= bytes.Length) throw new PackageException(PackageFault.Damaged);
        if (bytes[at] == '\'') return Hex();
        if (!char.IsAsciiLetter((char)bytes[at])) return Symbol();
        var from = at;
        while (at < bytes.Length && char.IsAsciiLetter((char)bytes[at])) at++;
        Word = at - from <= LongestWord ? Encoding.ASCII.GetString(bytes, from, at - from) : "";
        Number = null;
        if (at < bytes.Length && (char.IsAsciiDigit((char)bytes[at]) || (bytes[at] == '-' && at + 1 < bytes.Length && char.IsAsciiDigit((char)bytes[at + 1])))) Number = Digits();
        if (at < bytes.Length && bytes[at] == ' ') at++;
        return Word == "bin" ? Binary() : RtfToken.Word;
    }

    private RtfToken Symbol()
    {
        Word = ((char)bytes[at++]).ToString();
        Number = null;
        return RtfToken.Symbol;
    }

    private RtfToken Hex()
    {
        if (at + 2 >= bytes.Length) throw new PackageException(PackageFault.Damaged);
        var (high, low) = (Value(bytes[at + 1]), Value(bytes[at + 2]));
        at += 3;
        (Byte, IsHex) = (high < 0 || low < 0 ? (byte)'?' : (byte)(high << 4 | low), true);
        return RtfToken.Text;
    }

    private int Digits()
    {
        var isNegative = bytes[at] == '-';
        if (isNegative) at++;
        var number = 0L;
        for (; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]); at++) number = Math.Min(number * 10 + bytes[at] - '0', int.MaxValue);
        return (int)(isNegative ? -number : number);
    }

    private RtfToken Binary()
    {
        var length = Number ?? 0;
        if (length < 0 || length > bytes.Length - at) throw new PackageException(PackageFault.Damaged);
        Data = bytes.AsMemory(at, length);
        at += length;
        return RtfToken.Data;
    }

    public static int Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
