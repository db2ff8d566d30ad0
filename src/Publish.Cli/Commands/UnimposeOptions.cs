using System.CommandLine;
using Publish.Press.Unimposing;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Commands;

/// <summary>Which sheets are to be taken apart, and what is known of them: the options of <c>impose</c>, which say how they were made.</summary>
internal sealed class UnimposeOptions
{
    private readonly Argument<string> source = new("FILE") { Description = "A PDF of sheets, whoever made it" };

    private readonly Option<string?> output = new("--output", "-o") { Description = "The file for the pages, or a folder for it (here, under the PDF's name with -pages after it)", HelpName = "FILE" };

    private readonly Option<string?> scheme = new("--scheme")
    {
        Description = "How they were imposed, as for impose (what the sheets say; else what they look like). Two pages beside each other, in the order of reading: 2side",
        HelpName = "NAME",
    };

    private readonly Option<string?> backs = new("--backs") { Description = "The file with the backs, where FILE has the fronts alone", HelpName = "FILE" };

    private readonly Option<string?> cover = new("--cover") { Description = "The file with the sheet of a cover that goes around these", HelpName = "FILE" };

    private readonly Option<Paper?> pageSize = new("--page-size")
    {
        Description = "How large one page is, such as a5 or 148x210mm (what the sheets say; else as large as its place)",
        HelpName = "SIZE",
        CustomParser = Typed.Sheet,
    };

    private readonly Option<bool> keepBlanks = new("--keep-blanks") { Description = "Blank pages that folding added stay" };

    private readonly Option<string?> password = new("--password") { Description = "Opens a PDF that is locked; without it you are asked", HelpName = "WORD" };

    private readonly Option<bool> strict = new("--strict") { Description = "Treat every warning as an error" };

    private readonly SidesOptions sides = new();
    private readonly LayOptions lay = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(source);
        foreach (var option in (Option[])[output, scheme, backs, cover, pageSize, keepBlanks, password])
            command.Options.Add(option);
        sides.AddTo(command);
        lay.AddTo(command);
        command.Options.Add(strict);
    }

    public UnimposeRequest Request(ParseResult parsed) => new(lay.Refine(sides.Refine(
        new(parsed.GetValue(source)!, parsed.GetValue(scheme) ?? "", Paper.A4)
        {
            Output = parsed.GetValue(output),
            Password = parsed.GetValue(password),
            Strict = parsed.GetValue(strict),
        },
        parsed),
        parsed))
    {
        Backs = parsed.GetValue(backs),
        Cover = parsed.GetValue(cover),
        PageSize = parsed.GetValue(pageSize)?.Size,
        KeepsBlanks = parsed.GetValue(keepBlanks),
    };
}
