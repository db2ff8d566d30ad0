using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Loading;
using Publish.Delivery.Devices;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish load [PATH]</c>: the e-book onto an e-reader that is plugged in.</summary>
internal static class LoadCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("load", "Copy the e-book to an e-reader that is plugged in: Kobo, PocketBook, Tolino, KOReader, Kindle");
        var path = new Argument<string>("PATH")
        {
            Description = "The manuscript (it is made first), the folder with the finished files, or an e-book",
            DefaultValueFactory = _ => "dist",
        };
        var device = new Option<string?>("--device") { Description = "The folder where the device is, if it is not found", HelpName = "FOLDER" };
        var format = new Option<string?>("--format") { Description = "What to copy (what the device takes best): epub, kepub for Kobo, or the reading pdf", HelpName = "FORMAT" }
            .AcceptOnlyFromAmong("epub", "kepub", "pdf");
        var replace = new Option<bool>("--replace") { Description = "Replace another book of the same name" };
        var zine = new Option<string?>("--zine") { Description = "Which zine, where the folder holds several", HelpName = "NAME" };
        var output = new Option<string>("--output", "-o") { Description = "Where a manuscript's finished files go", HelpName = "FOLDER", DefaultValueFactory = _ => "dist" };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(path);
        foreach (var option in (Option[])[device, format, replace, zine, output])
            command.Options.Add(option);
        speaking.AddTo(command);
        command.SetAction(parsed =>
        {
            var screen = speaking.Screen(parsed, streams);
            var request = new LoadRequest(parsed.GetValue(path) ?? "dist")
            {
                Device = parsed.GetValue(device),
                Format = parsed.GetValue(format) switch { "epub" => BookFormat.Epub, "kepub" => BookFormat.Kepub, "pdf" => BookFormat.Pdf, _ => null },
                Replace = parsed.GetValue(replace),
                Zine = parsed.GetValue(zine),
                Output = parsed.GetValue(output) ?? "dist",
            };
            return new LoadVerb(press, request, screen, Asker(screen, streams)).Run();
        });
        return command;
    }

    private static Func<string, bool>? Asker(IScreen screen, StandardStreams streams) =>
        streams.Interactive && !screen.Silent && !Console.IsInputRedirected
            ? other => YesOrNo.Ask($"Another book is there already: {other}. Replace it?", streams.Error)
            : null;
}
