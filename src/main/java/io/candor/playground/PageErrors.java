package io.candor.playground;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells the page in a sentence, in the browser's language, why something did not happen. */
@RestControllerAdvice(assignableTypes = {PageController.class, ActsController.class, PicturesController.class})
@OnlyInPlayground
class PageErrors {

    @ExceptionHandler
    ResponseEntity<String> on(NotPossible reason, Locale language) {
        return badRequest(reason.sentence(language));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> onNonsense(Locale language) {
        return badRequest(new NotPossible("unreadable").sentence(language));
    }

    private static ResponseEntity<String> badRequest(String sentence) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(Json.object().put("error", sentence)));
    }
}
