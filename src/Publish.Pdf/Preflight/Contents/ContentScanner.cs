using System.Buffers.Text;
using System.Text;

namespace Publish.Pdf.Preflight.Contents;

/// <summary>Reads contents an operator at a time, with what stands before it (ISO 32000-1, 7.8.2). It never fails: what is no operand is passed over and counted.</summary>
internal sealed class ContentScanner(byte[] data)
{
    // No operator takes more; arrays of text have a bound of their own.
    private const int MostOperands = 64;
    private const int MostItems = 100_000;
    private const int DeepestArray = 24;
    private const int LongestOperator = 3;

    private static readonly string[] Short = [.. Enumerable.Range(0, 256).Select(letter => ((char)letter).ToString())];
    private static readonly Dictionary<int, string> Words = [];

    private int at;

    public List<Operand> Operands { get; } = [];

    public string Operator { get; private set; } = "";

    public int OperatorStart { get; private set; }

    public int OperatorEnd { get; private set; }

    /// <summary>Something stands there that no reader understands.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The bytes of a picture within the contents, after <c>BI</c>.</summary>
    public byte[] InlineData { get; private set; } = [];

    /// <summary>False at the end.</summary>
    public bool Next()
    {
        Operands.Clear();
        while (true)
        {
            SkipWhite();
            if (at >= data.Length)
            {
                IsDamaged |= Operands.Count > 0;
                return false;
            }
            if (Value(0) is { } operand)
            {
                if (Operands.Count < MostOperands) Operands.Add(operand);
                continue;
            }
            if (IsRegular(data[at]))
            {
                Word();
                if (Operator == "BI") Inline();
                return true;
            }
            IsDamaged = true;
            at++;
        }
    }

    public double Number(int index) => index < Operands.Count && Operands[index].Kind == OperandKind.Number ? Operands[index].Number : 0;

    private void Word()
    {
        OperatorStart = at;
        while (at < data.Length && IsRegular(data[at])) at++;
        OperatorEnd = at;
        var word = data.AsSpan(OperatorStart, at - OperatorStart);
        if (word.Length == 1) Operator = Short[word[0]];
        else if (word.Length > LongestOperator) Operator = Encoding.Latin1.GetString(word[..Math.Min(word.Length, 16)]);
        else Operator = Known(word);
    }

    private static string Known(ReadOnlySpan<byte> word)
    {
        var key = word[0] | (word[1] << 8) | (word.Length > 2 ? word[2] << 16 : 0);
        lock (Words)
        {
            if (Words.TryGetValue(key, out var known)) return known;
            return Words[key] = Encoding.Latin1.GetString(word);
        }
    }

    /// <summary>Null where no operand begins.</summary>
    private Operand? Value(int depth)
    {
        var start = at;
        switch (data[at])
        {
            case (byte)'/':
                at++;
                return new(OperandKind.Name, 0, NameAt(), start, at);
            case (byte)'(':
                return new(OperandKind.Text, 0, Literal(), start, at);
            case (byte)'<' when at + 1 < data.Length && data[at + 1] == '<':
                at += 2;
                return new(OperandKind.Dictionary, 0, List((byte)'>', depth), start, at);
            case (byte)'<':
                return new(OperandKind.Text, 0, Hex(), start, at);
            case (byte)'[':
                at++;
                return new(OperandKind.Array, 0, List((byte)']', depth), start, at);
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                return new(OperandKind.Number, Numeral(), null, start, at);
            case (byte)'t' when Takes("true"u8):
                return new(OperandKind.Flag, 1, null, start, at);
            case (byte)'f' when Takes("false"u8):
                return new(OperandKind.Flag, 0, null, start, at);
            case (byte)'n' when Takes("null"u8):
                return new(OperandKind.Nothing, 0, null, start, at);
            default:
                return null;
        }
    }

    private bool Takes(ReadOnlySpan<byte> word)
    {
        if (!data.AsSpan(at).StartsWith(word) || (at + word.Length < data.Length && IsRegular(data[at + word.Length]))) return false;
        at += word.Length;
        return true;
    }

    private List<Operand> List(byte close, int depth)
    {
        var items = new List<Operand>();
        while (true)
        {
            SkipWhite();
            if (at >= data.Length || depth > DeepestArray)
            {
                IsDamaged = true;
                at = data.Length;
                return items;
            }
            if (data[at] == close)
            {
                at += close == '>' && at + 1 < data.Length && data[at + 1] == '>' ? 2 : 1;
                return items;
            }
            if (Value(depth + 1) is { } item)
            {
                if (items.Count < MostItems) items.Add(item);
                continue;
            }
            IsDamaged = true;
            at++;
        }
    }

    private double Numeral()
    {
        var start = at;
        while (at < data.Length && IsRegular(data[at])) at++;
        var word = data.AsSpan(start, at - start);
        // "--5" and "1.5-3" are written by some programs; readers take the first number.
        while (word.Length > 1 && word[0] is (byte)'-' or (byte)'+' && word[1] is (byte)'-' or (byte)'+') word = word[1..];
        if (word.Length > 0 && word[0] == '+') word = word[1..];
        return Utf8Parser.TryParse(word, out double number, out _) && double.IsFinite(number) ? Math.Clamp(number, -1e9, 1e9) : 0;
    }

    private string NameAt()
    {
        var start = at;
        var escaped = false;
        while (at < data.Length && IsRegular(data[at])) escaped |= data[at++] == '#';
        var name = data.AsSpan(start, at - start).ToArray();
        return Text(escaped ? Unescaped(name) : name);
    }

    // As the reader of the file's objects takes names: UTF-8 where it can be.
    private static string Text(ReadOnlySpan<byte> name) => System.Text.Unicode.Utf8.IsValid(name) ? Encoding.UTF8.GetString(name) : Encoding.Latin1.GetString(name);

    private static byte[] Unescaped(byte[] name)
    {
        var bytes = new List<byte>(name.Length);
        for (var i = 0; i < name.Length; i++)
            if (name[i] == '#' && i + 2 < name.Length && Nibble(name[i + 1]) is >= 0 and var high && Nibble(name[i + 2]) is >= 0 and var low)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else bytes.Add(name[i]);
        return [.. bytes];
    }

    private byte[] Literal()
    {
        var bytes = new List<byte>();
        var depth = 0;
        while (at < data.Length)
        {
            var value = data[at++];
            if (value == '\\' && at < data.Length) Escape(bytes);
            else if (value == '(' && depth++ > 0) bytes.Add(value);
            else if (value == ')')
            {
                if (--depth == 0) return [.. bytes];
                bytes.Add(value);
            }
            else if (value != '(') bytes.Add(value);
        }
        IsDamaged = true;
        return [.. bytes];
    }

    private void Escape(List<byte> bytes)
    {
        var value = data[at++];
        if (value is >= (byte)'0' and <= (byte)'7')
        {
            var code = value - '0';
            for (var digits = 1; digits < 3 && at < data.Length && data[at] is >= (byte)'0' and <= (byte)'7'; digits++)
                code = (code * 8) + data[at++] - '0';
            bytes.Add((byte)code);
        }
        else if (value == '\r')
        {
            if (at < data.Length && data[at] == '\n') at++;
        }
        else if (value != '\n')
            bytes.Add((char)value switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => value });
    }

    private byte[] Hex()
    {
        var bytes = new List<byte>();
        var high = -1;
        for (at++; at < data.Length && data[at] != '>'; at++)
        {
            if (Nibble(data[at]) is not (>= 0 and var nibble)) continue;
            if (high < 0) high = nibble;
            else
            {
                bytes.Add((byte)((high << 4) | nibble));
                high = -1;
            }
        }
        if (high >= 0) bytes.Add((byte)(high << 4));
        IsDamaged |= at >= data.Length;
        at = Math.Min(data.Length, at + 1);
        return [.. bytes];
    }

    /// <summary>A picture's entries, then its bytes up to <c>EI</c>.</summary>
    private void Inline()
    {
        Operands.Clear();
        var start = OperatorStart;
        while (at < data.Length)
        {
            SkipWhite();
            if (at < data.Length && Value(0) is { } item) Operands.Add(item);
            else if (Takes("ID"u8)) break;
            else at++;
        }
        at = Math.Min(data.Length, at + 1);
        var end = EndOfInline();
        InlineData = data[Math.Min(at, end)..end];
        (OperatorStart, at) = (start, Math.Min(data.Length, end + 3));
        OperatorEnd = at;
    }

    private int EndOfInline()
    {
        for (var end = at; end + 2 < data.Length + 1; end++)
        {
            var next = data.AsSpan(end).IndexOf("EI"u8);
            if (next < 0) break;
            end += next;
            if (end > 0 && IsWhite(data[end - 1]) && (end + 2 >= data.Length || IsWhite(data[end + 2])) && IsText(end + 2)) return end - 1;
        }
        IsDamaged = true;
        return data.Length;
    }

    // Samples may hold the letters by chance; what follows the real end reads as operators do.
    private bool IsText(int from)
    {
        foreach (var value in data.AsSpan(from, Math.Min(10, data.Length - from)))
            if (value is > 0x7E or (< 0x20 and not (9 or 10 or 12 or 13))) return false;
        return true;
    }

    private void SkipWhite()
    {
        while (at < data.Length)
        {
            if (data[at] == '%')
                while (at < data.Length && data[at] is not (10 or 13)) at++;
            else if (!IsWhite(data[at])) return;
            else at++;
        }
    }

    private static int Nibble(byte value) => (char)value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };

    private static bool IsWhite(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte value) => !IsWhite(value) && "()<>[]{}/%"u8.IndexOf(value) < 0;
}
