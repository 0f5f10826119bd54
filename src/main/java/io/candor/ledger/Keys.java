package io.candor.ledger;

import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import org.springframework.stereotype.Component;

/** Units and categories as the organisation has them now; a button may be older than the taxonomy. */
@Component("ledgerKeys")
class Keys {
    private final Taxonomy taxonomy;

    Keys(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String unit(String key) {
        if (taxonomy.unit(key).isEmpty()) {
            throw new Refused("ledger.refused.unit-unknown");
        }
        return key;
    }

    String category(String key) {
        if (!taxonomy.keyed(key).key().equals(key)) {
            throw new Refused("ledger.refused.category-unknown");
        }
        return key;
    }

    Category of(String key) {
        return taxonomy.keyed(category(key));
    }
}
