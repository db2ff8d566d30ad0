using System.CommandLine;
using System.CommandLine.Parsing;
using Publish.Cli.Imposing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Commands;

/// <summary>What is to be imposed, and how.</summary>
internal sealed class ImposeOptions
{
    private static readonly Scheme[] Schemes = [new SaddleStitch()];

    private readonly Argument<string> source = new("FILE") { Description = "The PDF, whoever made it" };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file for the sheets, or a folder for it (here, under the PDF's name with the scheme's and the paper's after it)",
        HelpName = "FILE",
    };

    private readonly Option<string> scheme = new Option<string>("--scheme")
    {
        Description = "How pages lie on the sheets: " + string.Join(", ", Schemes.Select(scheme => scheme.Name)),
        HelpName = "NAME",
        DefaultValueFactory = _ => Schemes[0].Name,
    }.AcceptOnlyFromAmong([.. Schemes.Select(scheme => scheme.Name)]);

    private readonly Option<Paper?> sheet = new("--sheet")
    {
        Description = "The paper (a4): " + SheetSize.Known + ", or its sides, such as 320x450mm or 12x18in",
        HelpName = "PAPER",
        CustomParser = ParseSheet,
    };

    private readonly Option<string> flip = new Option<string>("--flip")
    {
        Description = "The edge that the printer turns sheets over",
        HelpName = "short|long",
        DefaultValueFactory = _ => "short",
    }.AcceptOnlyFromAmong("short", "long");

    private readonly Option<string?> pages = new("--pages") { Description = "Only these, in this order: 3-14,1; a b is a blank page", HelpName = "PAGES" };

    private readonly Option<string?> password = new("--password") { Description = "Opens a PDF that is locked; without it you are asked", HelpName = "WORD" };

    private readonly Option<bool> strict = new("--strict") { Description = "Treat every warning as an error" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(source);
        foreach (var option in (Option[])[output, scheme, sheet, flip, pages, password, strict])
            command.Options.Add(option);
    }

    public ImposeRequest Request(ParseResult parsed) => new(parsed.GetRequiredValue(source), SchemeOf(parsed), parsed.GetValue(sheet) ?? Paper.A4)
    {
        Output = parsed.GetValue(output),
        Flip = parsed.GetValue(flip) == "long" ? FlipEdge.Long : FlipEdge.Short,
        Pages = parsed.GetValue(pages),
        Password = parsed.GetValue(password),
        Strict = parsed.GetValue(strict),
    };

    private Scheme SchemeOf(ParseResult parsed) => Array.Find(Schemes, known => known.Name == parsed.GetValue(scheme)) ?? Schemes[0];

    private static Paper? ParseSheet(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (SheetSize.Read(typed) is { } paper) return paper;
        result.AddError($"There is no paper “{typed}”. There are: {SheetSize.Known}; or say its sides, such as 320x450mm.");
        return null;
    }
}
