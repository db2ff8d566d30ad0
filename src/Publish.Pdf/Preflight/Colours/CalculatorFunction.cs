using System.Globalization;
using System.Text;

namespace Publish.Pdf.Preflight.Colours;

/// <summary>A function that is written as a small program for a stack (ISO 32000-1, 7.10.5). It has no loops, so it ends.</summary>
internal sealed class CalculatorFunction(List<object> program) : Function
{
    private const int Deepest = 32;
    private const int MostWords = 20_000;
    private const int MostValues = 100;

    public static CalculatorFunction? Read(byte[] source, double[] domain, double[] range)
    {
        var words = Encoding.Latin1.GetString(source).Replace("{", " { ", StringComparison.Ordinal).Replace("}", " } ", StringComparison.Ordinal)
            .Split([' ', '\t', '\r', '\n', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        return words.Length is > 1 and <= MostWords && words[at++] == "{" && Block(words, ref at, 0) is { } program
            ? new(program) { Domain = domain, Range = range }
            : null;
    }

    private static List<object>? Block(string[] words, ref int at, int depth)
    {
        var block = new List<object>();
        while (at < words.Length && depth < Deepest)
        {
            var word = words[at++];
            if (word == "}") return block;
            if (word == "{")
            {
                if (Block(words, ref at, depth + 1) is not { } inner) return null;
                block.Add(inner);
            }
            else block.Add(double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : word);
        }
        return null;
    }

    protected override double[] Compute(ReadOnlySpan<double> values)
    {
        var stack = new List<double>(values.ToArray());
        Run(program, stack);
        var outputs = Range.Length / 2;
        while (stack.Count < outputs) stack.Insert(0, 0);
        return [.. stack[^outputs..]];
    }

    private static void Run(List<object> block, List<double> stack)
    {
        for (var i = 0; i < block.Count && stack.Count < MostValues; i++)
            switch (block[i])
            {
                case double number:
                    stack.Add(number);
                    break;
                case "if" when i >= 1 && block[i - 1] is List<object> then:
                    if (Pop(stack) != 0) Run(then, stack);
                    break;
                case "ifelse" when i >= 2 && block[i - 2] is List<object> yes && block[i - 1] is List<object> no:
                    Run(Pop(stack) != 0 ? yes : no, stack);
                    break;
                case string word:
                    Do(word, stack);
                    break;
            }
    }

    private static void Do(string word, List<double> stack)
    {
        switch (word)
        {
            case "pop":
                Pop(stack);
                break;
            case "dup":
                stack.Add(stack.Count > 0 ? stack[^1] : 0);
                break;
            case "exch":
                var (top, below) = (Pop(stack), Pop(stack));
                stack.AddRange([top, below]);
                break;
            case "copy":
                var count = (int)Pop(stack);
                if (count > 0 && count <= stack.Count && stack.Count + count <= MostValues) stack.AddRange(stack.GetRange(stack.Count - count, count));
                break;
            case "index":
                var depth = (int)Pop(stack);
                stack.Add(depth >= 0 && depth < stack.Count ? stack[stack.Count - 1 - depth] : 0);
                break;
            case "roll":
                Roll(stack);
                break;
            case "true" or "false":
                stack.Add(word == "true" ? 1 : 0);
                break;
            case "abs" or "neg" or "ceiling" or "floor" or "round" or "truncate" or "sqrt" or "sin" or "cos" or "ln" or "log" or "cvi" or "cvr" or "not":
                stack.Add(OfOne(word, Pop(stack)));
                break;
            default:
                var second = Pop(stack);
                stack.Add(OfTwo(word, Pop(stack), second));
                break;
        }
    }

    private static void Roll(List<double> stack)
    {
        var (by, count) = ((int)Pop(stack), (int)Pop(stack));
        if (count <= 0 || count > stack.Count) return;
        var part = stack.GetRange(stack.Count - count, count);
        for (var i = 0; i < count; i++)
            stack[stack.Count - count + (((i + by) % count) + count) % count] = part[i];
    }

    private static double OfOne(string word, double value) => word switch
    {
        "abs" => Math.Abs(value),
        "neg" => -value,
        "ceiling" => Math.Ceiling(value),
        "floor" => Math.Floor(value),
        "round" => Math.Floor(value + 0.5),
        "truncate" or "cvi" => Math.Truncate(value),
        "sqrt" => Math.Sqrt(Math.Max(0, value)),
        "sin" => Math.Sin(value * Math.PI / 180),
        "cos" => Math.Cos(value * Math.PI / 180),
        "ln" => value > 0 ? Math.Log(value) : 0,
        "log" => value > 0 ? Math.Log10(value) : 0,
        "not" => value is 0 or 1 ? 1 - value : ~(long)value,
        _ => value,
    };

    private static double OfTwo(string word, double first, double second) => word switch
    {
        "add" => first + second,
        "sub" => first - second,
        "mul" => first * second,
        "div" => second == 0 ? 0 : first / second,
        "idiv" => second == 0 ? 0 : Math.Truncate(first / second),
        "mod" => second == 0 ? 0 : first % second,
        "exp" => Math.Pow(first, second) is var power && double.IsFinite(power) ? power : 0,
        "atan" => (Math.Atan2(first, second) * 180 / Math.PI) is var angle && angle < 0 ? angle + 360 : angle,
        "eq" => first == second ? 1 : 0,
        "ne" => first != second ? 1 : 0,
        "gt" => first > second ? 1 : 0,
        "ge" => first >= second ? 1 : 0,
        "lt" => first < second ? 1 : 0,
        "le" => first <= second ? 1 : 0,
        "and" => (long)first & (long)second,
        "or" => (long)first | (long)second,
        "xor" => (long)first ^ (long)second,
        "bitshift" => second >= 0 ? (long)first << (int)Math.Min(62, second) : (long)first >> (int)Math.Min(62, -second),
        _ => 0,
    };

    private static double Pop(List<double> stack)
    {
        if (stack.Count == 0) return 0;
        var top = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        return top;
    }
}
