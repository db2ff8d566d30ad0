using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Serving;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish serve [FOLDER]</c>: the finished zines as a catalogue for browsers and e-readers.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8118;

    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("serve", "Offer the finished zines as a catalogue (OPDS) and a page, to this computer or to your network");
        var folder = new Argument<string>("FOLDER") { Description = "The folder with the finished files", DefaultValueFactory = _ => "dist" };
        var port = new Option<int>("--port")
        {
            Description = "The port to listen at; 0 takes any that is free",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = ParsePort,
        };
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "Who may ask: this (only this computer), all (everybody in your network), or one address of this computer",
            HelpName = "this|all|ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = ParseAddress,
        };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(folder);
        command.Options.Add(port);
        command.Options.Add(listen);
        speaking.AddTo(command);
        command.SetAction((parsed, stop) => ServeVerb.Run(
            press.Editions, parsed.GetValue(folder) ?? "dist", parsed.GetValue(listen) ?? IPAddress.Loopback, parsed.GetValue(port), speaking.Screen(parsed, streams), stop));
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535) return port;
        result.AddError($"--port is a number from 0 to 65535, not “{result.Tokens[0].Value}”.");
        return UsualPort;
    }

    private static IPAddress? ParseAddress(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (typed is "this" or "localhost") return IPAddress.Loopback;
        if (typed == "all") return IPAddress.Any;
        if (IPAddress.TryParse(typed, out var address)) return address;
        result.AddError($"--listen is this, all, or an address such as 192.168.1.5, not “{typed}”.");
        return null;
    }
}
