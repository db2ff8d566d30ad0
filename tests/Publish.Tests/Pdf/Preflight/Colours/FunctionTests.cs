using System.Globalization;
using System.Text;
using CsCheck;
using Publish.Pdf.Preflight.Colours;

namespace Publish.Tests.Pdf.Preflight.Colours;

/// <summary>Functions as ISO 32000-1, 7.10, has them: numbers in, numbers out.</summary>
public sealed class FunctionTests
{
    private const double Close = 1e-6;

    private static Function? Read(string dictionary, string? data = null, Action<HandPdf>? more = null)
    {
        var pdf = new HandPdf();
        var number = data is null ? pdf.Add($"<<{dictionary}>>") : pdf.AddStream(data, dictionary);
        more?.Invoke(pdf);
        var open = new OpenHandPdf(pdf);
        return Function.Read(OpenHandPdf.Reference(number), open.Objects, open.Unpacker);
    }

    private static void Near(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i], Close);
    }

    private static double[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static double[]? Calculated(string program, string inputs, int outputs)
    {
        var wide = new[] { -1000.0, 1000 };
        return CalculatorFunction.Read(Encoding.ASCII.GetBytes(program), [.. Numbers(inputs).SelectMany(_ => wide)], [.. Enumerable.Range(0, outputs).SelectMany(_ => wide)])?.At(Numbers(inputs));
    }

    // The stack's last numbers are what comes out (PostScript Language Reference, third edition, 8.2).
    [Theory]
    [InlineData("{ }", "3 4", "3 4")]
    [InlineData("{ pop }", "3 4", "3")]
    [InlineData("{ dup }", "3", "3 3")]
    [InlineData("{ exch }", "3 4", "4 3")]
    [InlineData("{ 2 copy }", "3 4", "3 4 3 4")]
    [InlineData("{ 0 copy }", "3 4", "3 4")]
    [InlineData("{ 3 copy }", "3 4", "3 4")]
    [InlineData("{ 1 copy }", "3 4", "3 4 4")]
    [InlineData("{ 0 index }", "3 4", "3 4 4")]
    [InlineData("{ 1 index }", "3 4", "3 4 3")]
    [InlineData("{ 2 index }", "3 4", "3 4 0")]
    [InlineData("{ -1 index }", "3 4", "3 4 0")]
    [InlineData("{ 3 1 roll }", "5 6 7", "7 5 6")]
    [InlineData("{ 3 -1 roll }", "5 6 7", "6 7 5")]
    [InlineData("{ 3 4 roll }", "5 6 7", "7 5 6")]
    [InlineData("{ 2 1 roll }", "5 6 7", "5 7 6")]
    [InlineData("{ 4 1 roll }", "5 6 7", "5 6 7")]
    [InlineData("{ 0 1 roll }", "5 6 7", "5 6 7")]
    [InlineData("{ abs }", "-3", "3")]
    [InlineData("{ neg }", "3", "-3")]
    [InlineData("{ ceiling }", "3.2", "4")]
    [InlineData("{ floor }", "-3.2", "-4")]
    [InlineData("{ round }", "6.5", "7")]
    [InlineData("{ round }", "-6.5", "-6")]
    [InlineData("{ round }", "6.4", "6")]
    [InlineData("{ truncate }", "-3.7", "-3")]
    [InlineData("{ cvi }", "3.7", "3")]
    [InlineData("{ cvr }", "3.7", "3.7")]
    [InlineData("{ sqrt }", "9", "3")]
    [InlineData("{ sqrt }", "-9", "0")]
    [InlineData("{ sin }", "30", "0.5")]
    [InlineData("{ cos }", "60", "0.5")]
    [InlineData("{ ln }", "1", "0")]
    [InlineData("{ ln }", "10", "2.302585093")]
    [InlineData("{ ln }", "0", "0")]
    [InlineData("{ log }", "100", "2")]
    [InlineData("{ log }", "0", "0")]
    [InlineData("{ log }", "-1", "0")]
    [InlineData("{ true }", "9", "9 1")]
    [InlineData("{ false }", "9", "9 0")]
    [InlineData("{ not }", "1", "0")]
    [InlineData("{ not }", "0", "1")]
    [InlineData("{ not }", "52", "-53")]
    [InlineData("{ add }", "3 4", "7")]
    [InlineData("{ sub }", "3 4", "-1")]
    [InlineData("{ mul }", "3 4", "12")]
    [InlineData("{ div }", "3 4", "0.75")]
    [InlineData("{ div }", "3 0", "0")]
    [InlineData("{ idiv }", "7 2", "3")]
    [InlineData("{ idiv }", "-7 2", "-3")]
    [InlineData("{ idiv }", "7 0", "0")]
    [InlineData("{ mod }", "7 3", "1")]
    [InlineData("{ mod }", "-5 3", "-2")]
    [InlineData("{ mod }", "7 0", "0")]
    [InlineData("{ exp }", "2 5", "32")]
    [InlineData("{ exp }", "0 -1", "0")]
    [InlineData("{ exp }", "9 0.5", "3")]
    [InlineData("{ atan }", "0 1", "0")]
    [InlineData("{ atan }", "1 0", "90")]
    [InlineData("{ atan }", "-100 0", "270")]
    [InlineData("{ atan }", "4 4", "45")]
    [InlineData("{ eq }", "3 3", "1")]
    [InlineData("{ eq }", "3 4", "0")]
    [InlineData("{ ne }", "3 3", "0")]
    [InlineData("{ ne }", "3 4", "1")]
    [InlineData("{ gt }", "3 3", "0")]
    [InlineData("{ gt }", "4 3", "1")]
    [InlineData("{ ge }", "3 3", "1")]
    [InlineData("{ ge }", "3 4", "0")]
    [InlineData("{ lt }", "3 3", "0")]
    [InlineData("{ lt }", "3 4", "1")]
    [InlineData("{ le }", "3 3", "1")]
    [InlineData("{ le }", "4 3", "0")]
    [InlineData("{ and }", "99 1", "1")]
    [InlineData("{ and }", "52 7", "4")]
    [InlineData("{ or }", "17 5", "21")]
    [InlineData("{ xor }", "12 3", "15")]
    [InlineData("{ xor }", "7 3", "4")]
    [InlineData("{ bitshift }", "7 3", "56")]
    [InlineData("{ bitshift }", "142 -3", "17")]
    [InlineData("{ bitshift }", "1 900", "1000")]
    [InlineData("{ bitshift }", "1 -900", "0")]
    [InlineData("{ 0 gt { 5 } if }", "1", "5")]
    [InlineData("{ 7 exch 0 gt { 5 } if }", "-1", "7")]
    [InlineData("{ 0 gt { 5 } { 6 } ifelse }", "1", "5")]
    [InlineData("{ 0 gt { 5 } { 6 } ifelse }", "-1", "6")]
    [InlineData("{dup 0 lt{neg}{dup 5 gt{pop 5}if}ifelse}", "-3", "3")]
    [InlineData("{dup 0 lt{neg}{dup 5 gt{pop 5}if}ifelse}", "9", "5")]
    [InlineData("{dup 0 lt{neg}{dup 5 gt{pop 5}if}ifelse}", "4", "4")]
    [InlineData("{ add }", "3", "3")]
    [InlineData("{ pop pop 8 }", "3", "8")]
    [InlineData("{ pop }", "3", "0")]
    [InlineData("{ nonsense }", "3 4", "0")]
    public void Programs_are_done_as_PostScript_does_them(string program, string inputs, string expected) =>
        Near(Numbers(expected), Calculated(program, inputs, Numbers(expected).Length)!);

    [Fact]
    public void A_program_is_whole_and_not_without_end()
    {
        foreach (var program in new[] { "", "{", "}", "{ { }", "1 2 add", "{ { 5 } if" }) Assert.Null(Calculated(program, "1", 1));
        string Deep(int depth) => string.Concat(Enumerable.Repeat("{ ", depth)) + string.Concat(Enumerable.Repeat("} ", depth));
        Assert.NotNull(Calculated(Deep(32), "1", 1));
        Assert.Null(Calculated(Deep(33), "1", 1));
        string Long(int words) => "{ " + string.Concat(Enumerable.Repeat("neg ", words - 2)) + "}";
        Assert.Equal([1.0], Calculated(Long(20_000), "1", 1)!);
        Assert.Null(Calculated(Long(20_001), "1", 1));
        // Doubled as often as there is room: a hundred numbers are the most.
        Assert.Equal([1.0], Calculated($"{{ {string.Concat(Enumerable.Repeat("dup ", 300))} }}", "1", 1)!);
    }

    [Theory]
    [InlineData("/FunctionType 2/Domain[0 1]/C0[0 1]/C1[1 0]/N 1", "0.25", "0.25 0.75")]
    [InlineData("/FunctionType 2/Domain[0 1]/C0[0.2]/C1[0.6]/N 2", "0.5", "0.3")]
    [InlineData("/FunctionType 2/Domain[0 1]", "0.4", "0.4")]
    [InlineData("/FunctionType 2/Domain[0.2 0.8]/N 1", "0.1", "0.2")]
    [InlineData("/FunctionType 2/Domain[0.2 0.8]/N 1", "0.9", "0.8")]
    [InlineData("/FunctionType 2/Domain[0 1]/C0[0 0]/C1[1 2]/Range[0 0.5 0.7 3]/N 1", "0.6", "0.5 1.2")]
    [InlineData("/FunctionType 2/Domain[0 1]/C0[0 0]/C1[1 2]/Range[0 0.5 0.7 3]/N 1", "0.2", "0.2 0.7")]
    public void A_power_leads_from_one_to_the_other_within_its_domain_and_range(string dictionary, string inputs, string expected) => Near(Numbers(expected), Read(dictionary)!.At(Numbers(inputs)));

    private const string Parts = "/FunctionType 3/Domain[0 1]/Functions[<</FunctionType 2/Domain[0 1]/C0[0]/C1[10]/N 1>> <</FunctionType 2/Domain[0 1]/C0[100]/C1[200]/N 1>>]";

    [Theory]
    [InlineData("/Bounds[0.4]/Encode[0 1 0 1]", "0", "0")]
    [InlineData("/Bounds[0.4]/Encode[0 1 0 1]", "0.2", "5")]
    [InlineData("/Bounds[0.4]/Encode[0 1 0 1]", "0.4", "100")]
    [InlineData("/Bounds[0.4]/Encode[0 1 0 1]", "0.7", "150")]
    [InlineData("/Bounds[0.4]/Encode[0 1 0 1]", "1", "200")]
    [InlineData("/Bounds[0.4]/Encode[1 0 0.5 1]", "0.1", "7.5")]
    [InlineData("/Bounds[0.4]/Encode[1 0 0.5 1]", "0.7", "175")]
    [InlineData("/Bounds[0]/Encode[0 1 0 1]", "0", "100")]
    [InlineData("/Bounds[1]/Encode[0 1 0.3 1]", "1", "130")]
    public void Of_parts_each_has_its_stretch(string entries, string inputs, string expected) => Near(Numbers(expected), Read(Parts + entries)!.At(Numbers(inputs)));

    [Theory]
    [InlineData("/FunctionType 2")]
    [InlineData("/FunctionType 2/Domain[0]")]
    [InlineData("/FunctionType 2/Domain[0 1]/C0[0 0]")]
    [InlineData("/FunctionType 0/Domain[0 1]/Range[0 1]")]
    [InlineData("/FunctionType 4/Domain[0 1]/Range[0 1]")]
    [InlineData("/FunctionType 1/Domain[0 1]")]
    [InlineData("/Domain[0 1]")]
    [InlineData(Parts)]
    [InlineData(Parts + "/Bounds[0.4]")]
    [InlineData(Parts + "/Bounds[0.4]/Encode[0 1 0]")]
    [InlineData(Parts + "/Bounds[]/Encode[0 1 0 1]")]
    [InlineData("/FunctionType 3/Domain[0 1]/Functions[]/Bounds[]/Encode[]")]
    [InlineData("/FunctionType 3/Domain[0 1]/Functions[<</FunctionType 9/Domain[0 1]>>]/Bounds[]/Encode[0 1]")]
    public void What_lacks_a_part_is_no_function(string dictionary) => Assert.Null(Read(dictionary));

    /// <summary>Samples of any depth, one after the other from the highest bit on.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(32)]
    public void Of_a_table_a_sample_is_found_where_it_stands_and_blended_with_the_next(int bits) =>
        Gen.Select(Gen.Int[2, 5], Gen.Int[1, 3], Gen.Byte.Array[64]).Sample((size, outputs, bytes) =>
        {
            var function = Read($"/FunctionType 0/Domain[0 1]/Range[{string.Concat(Enumerable.Repeat("0 1 ", outputs))}]/Size[{size}]/BitsPerSample {bits}", string.Concat(bytes.Select(value => (char)value)))!;
            double Sample(int index, int output)
            {
                var value = 0.0;
                for (var bit = ((index * outputs) + output) * bits; bit < ((index * outputs) + output + 1) * bits; bit++) value = (value * 2) + ((bytes[bit / 8] >> (7 - (bit % 8))) & 1);
                return value / (Math.Pow(2, bits) - 1);
            }
            for (var index = 0; index < size; index++)
                Near([.. Enumerable.Range(0, outputs).Select(output => Sample(index, output))], function.At(index / (size - 1.0)));
            Near([.. Enumerable.Range(0, outputs).Select(output => (Sample(0, output) * 0.75) + (Sample(1, output) * 0.25))], function.At(0.25 / (size - 1.0)));
        }, iter: 12);

    /// <summary>The first input runs fastest; of the others the nearest sample counts.</summary>
    [Fact]
    public void A_table_may_have_several_inputs()
    {
        var bytes = Enumerable.Range(0, 12).Select(i => (char)(20 * i));
        var function = Read("/FunctionType 0/Domain[0 1 0 1 0 1]/Range[0 1]/Size[3 2 2]/BitsPerSample 8", string.Concat(bytes))!;
        for (var z = 0; z < 2; z++)
            for (var y = 0; y < 2; y++)
                for (var x = 0; x < 3; x++)
                    Near([20 * (x + (3 * y) + (6 * z)) / 255.0], function.At(x / 2.0, y, z));
        Near([20 * 3.5 / 255], function.At(0.25, 0.9, 0.2));
    }

    [Theory]
    [InlineData("/Decode[0 1]", "0", 0)]
    [InlineData("/Decode[1 0]", "0", 1)]
    [InlineData("/Decode[0.5 1]", "1", 1)]
    [InlineData("/Decode[0.25 0.75]", "0", 0.25)]
    [InlineData("/Encode[2 0]", "0", 1)]
    [InlineData("/Encode[2 0]", "1", 0)]
    [InlineData("/Encode[0 1]", "1", 0.2)]
    [InlineData("/Encode[-5 9]", "0", 0)]
    [InlineData("/Encode[-5 9]", "1", 1)]
    [InlineData("/Decode[1]", "0", 0)]
    [InlineData("/Encode[2]", "0", 0)]
    public void A_table_may_be_read_along_and_answer_along_another_way(string entries, string input, double expected) =>
        Near([expected], Read($"/FunctionType 0/Domain[0 1]/Range[0 1]/Size[3]/BitsPerSample 8{entries}", "\0\u0033\u00FF")!.At(Numbers(input)));

    [Theory]
    [InlineData("/Size[3]/BitsPerSample 3", false)]
    [InlineData("/BitsPerSample 8", false)]
    [InlineData("/Size[]/BitsPerSample 8", false)]
    [InlineData("/Size[3]", true)]
    public void A_table_says_its_size_and_a_depth_that_there_is(string entries, bool isOne) =>
        Assert.Equal(isOne, Read($"/FunctionType 0/Domain[0 1]/Range[0 1]{entries}", "\0\u0033\u00FF") is not null);

    [Fact]
    public void What_a_table_lacks_is_nothing() => Near([0], Read("/FunctionType 0/Domain[0 1]/Range[0 1]/Size[3]/BitsPerSample 8", "\u0033")!.At(1));
}
