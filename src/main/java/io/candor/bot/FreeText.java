package io.candor.bot;

/** What becomes of a private message that is neither a command nor an answer; there is exactly one. */
public interface FreeText {

    Reply said(Call<Call.Said> call);
}
