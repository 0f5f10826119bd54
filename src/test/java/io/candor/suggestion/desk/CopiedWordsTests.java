package io.candor.suggestion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "true, The roof above the archive leaks, When it rains the roof above the archive leaks badly",
        "true, THE ROOF   above the Archive, When it rains the roof above the archive leaks badly",
        "false, A leaking roof, When it rains the roof above the archive leaks badly",
        "true, It is cold here, It is cold here",
        "true, Complaint: it is cold here, It is cold here",
        "false, Cold offices, It is cold here",
        "true, 食堂的饭菜总是凉的而且要排很长时间的队, 食堂的饭菜总是凉的而且要排很长时间的队伍",
        "false, 改进食堂供餐, 食堂的饭菜总是凉的而且要排很长时间的队伍",
        "false, Bad, Bad",
    })
    void findsTwentyCharactersInARowOrNearlyAllOfWhatIsShorter(boolean copied, String title, String words) {
        assertThat(CopiedWords.in(title, words)).isEqualTo(copied);
    }
}
