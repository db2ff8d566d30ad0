using System.CommandLine;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Commands;

/// <summary>What is to be imposed, on what, and where to.</summary>
internal sealed class ImposeOptions
{
    private readonly Argument<string?> source = new("FILE")
    {
        Description = "A PDF, whoever made it; or a manuscript of yours, as for build",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> list = new("--list") { Description = "Show every scheme with a drawing of its sheets; make nothing" };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file for the sheets, or a folder for it (here, under the PDF's name with the scheme's and the paper's after it)",
        HelpName = "FILE",
    };

    private readonly Option<string> scheme = new("--scheme")
    {
        Description = "How pages lie on the sheets: saddle, minizine, quarter, signatures, cut-stack … --list shows them all",
        HelpName = "NAME",
        DefaultValueFactory = _ => "saddle",
    };

    private readonly PaperOption paper = new("The paper (a4)");

    private readonly Option<string?> pages = new("--pages") { Description = "Only these, in this order: 3-14,1, 3-end, odd, even; a b is a blank page", HelpName = "PAGES" };

    private readonly Option<string?> password = new("--password") { Description = "Opens a PDF that is locked; without it you are asked", HelpName = "WORD" };

    private readonly Option<bool> strict = new("--strict") { Description = "Treat every warning as an error" };

    private readonly SidesOptions sides = new();
    private readonly LayOptions lay = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(source);
        foreach (var option in (Option[])[output, scheme, list])
            command.Options.Add(option);
        paper.AddTo(command);
        foreach (var option in (Option[])[pages, password])
            command.Options.Add(option);
        sides.AddTo(command);
        lay.AddTo(command);
        command.Options.Add(strict);
        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is null && !result.GetValue(list))
                result.AddError($"publish impose needs FILE: {source.Description}.");
        });
    }

    public bool IsForList(ParseResult parsed) => parsed.GetValue(list);

    public ImposeRequest Request(ParseResult parsed) => lay.Refine(sides.Refine(
        new(parsed.GetValue(source)!, parsed.GetValue(scheme)!, paper.Of(parsed) ?? Paper.A4)
        {
            Output = parsed.GetValue(output),
            Pages = parsed.GetValue(pages),
            Password = parsed.GetValue(password),
            Strict = parsed.GetValue(strict),
        },
        parsed),
        parsed);
}
