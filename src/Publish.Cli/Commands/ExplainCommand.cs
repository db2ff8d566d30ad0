using System.CommandLine;
using Publish.Cli.Explaining;
using Publish.Cli.Reporting;
using Publish.Lint;

namespace Publish.Cli.Commands;

/// <summary><c>publish explain [CODE]</c>: what a diagnostic means, with an example.</summary>
internal static class ExplainCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("explain", "Explain a warning or an error by its code, such as ZP301 or ZL101");
        var code = new Argument<string?>("CODE") { Description = "The code; without one, all are listed", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(code);
        command.SetAction(parsed => Explain(parsed.GetValue(code), streams));
        return command;
    }

    /// <summary>"zp43" is ZP043.</summary>
    private static string? InFull(string? code) =>
        code is { Length: 3 or 4 } && char.IsAsciiLetter(code[1]) && code[2..].All(char.IsAsciiDigit) ? code[..2] + code[2..].PadLeft(3, '0') : code?.Trim();

    private static int Explain(string? code, StandardStreams streams)
    {
        code = InFull(code);
        var codes = code is null ? Codes.All : [.. Codes.All.Where(entry => entry.Code.Equals(code, StringComparison.OrdinalIgnoreCase))];
        var rules = code is null ? LintRules.All : [.. LintRules.All.Where(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase))];
        foreach (var entry in codes)
        {
            streams.Out.WriteLine($"{entry.Code}  {entry.Meaning}");
            streams.Out.WriteLine($"       for example: {entry.Example}");
        }
        foreach (var rule in rules)
            RuleExplanation.Write(rule, inFull: code is not null, streams.Out);
        if (codes.Count + rules.Count > 0) return ExitCode.Fine;
        streams.Error.WriteLine($"There is no code '{code}'. publish explain lists them all.");
        return ExitCode.Errors;
    }
}
