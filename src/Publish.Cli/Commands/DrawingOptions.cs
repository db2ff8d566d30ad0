using System.CommandLine;
using Publish.Model.Pictures;

namespace Publish.Cli.Commands;

/// <summary>What is done to the copies of pictures that are imported; nothing unless it is asked for.</summary>
internal sealed class DrawingOptions
{
    private readonly Option<bool> threshold = new("--threshold") { Description = "Pictures: leave black and white alone, as of drawings in ink" };
    private readonly Option<bool> despeckle = new("--despeckle") { Description = "Pictures: take the specks of dust away" };
    private readonly Option<bool> deskew = new("--deskew") { Description = "Pictures: turn crooked scans upright, by up to 5 degrees" };

    public void AddTo(Command command)
    {
        command.Options.Add(deskew);
        command.Options.Add(despeckle);
        command.Options.Add(threshold);
    }

    public PictureWork Work(ParseResult parsed) => new(Deskew: parsed.GetValue(deskew), Threshold: parsed.GetValue(threshold), Despeckle: parsed.GetValue(despeckle));
}
