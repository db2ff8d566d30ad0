using System.CommandLine;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Commands;

/// <summary>The paper in the printer, for every command the same: <c>--paper</c>, or <c>--sheet</c>, as others call it.</summary>
internal sealed class PaperOption
{
    private readonly Option<Paper?> paper;
    private readonly Option<Paper?> sheet = new("--sheet") { Hidden = true, CustomParser = Typed.Sheet };

    /// <param name="what">What becomes of it, in words.</param>
    public PaperOption(string what) => paper = new("--paper")
    {
        Description = what + ": " + SheetSize.Known + ", or its sides, such as 320x450mm or 12x18in",
        HelpName = "PAPER",
        CustomParser = Typed.Sheet,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(paper);
        command.Options.Add(sheet);
        command.Validators.Add(result =>
        {
            if (result.GetResult(paper) is { Implicit: false } && result.GetResult(sheet) is { Implicit: false })
                result.AddError("--paper and --sheet are the same: say one of them.");
        });
    }

    /// <summary>Null where nothing was said.</summary>
    public Paper? Of(ParseResult parsed) => parsed.GetValue(paper) ?? parsed.GetValue(sheet);
}
