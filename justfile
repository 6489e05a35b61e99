# What there is to run: `just` lists it. Each is one command that works without just, too.

default:
    @just --list

# The app on one machine, data in .data
run:
    dotnet run --project functions/Local

# A sample company on a clock that one advances
tour:
    dotnet run --project functions/Local -- --tour

# All tests, or those of one project: just test Core
test project="":
    dotnet test {{ if project == "" { "" } else { "tests/" + project + ".Tests" } }}

# What a pull request must pass
ci:
    .ci/run

# Everything, as each night
night:
    MENTORING_TESTS=all .ci/run

# The table of benchmarks, or one row: just bench steps
bench row="":
    dotnet run -c Release --project tests/Benchmarks -- {{ if row == "" { "" } else { "--only " + row } }}

# The pictures of docs/screenshots
screenshots:
    dotnet run --project tests/Browser.Tests -- --screenshots
