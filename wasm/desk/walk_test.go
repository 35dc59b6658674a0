package desk

import (
	"reflect"

	"readout/wasm/wire"
)

// walk calls back with every passage and paragraph anywhere in v.
func walk(v any, passage func(wire.Passage), paragraph func(wire.Paragraph)) {
	walkValue(reflect.ValueOf(v), passage, paragraph)
}

func walkValue(v reflect.Value, passage func(wire.Passage), paragraph func(wire.Paragraph)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			walkValue(v.Elem(), passage, paragraph)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkValue(v.Index(i), passage, paragraph)
		}
	case reflect.Struct:
		switch x := v.Interface().(type) {
		case wire.Passage:
			if x.Article != "" {
				passage(x)
			}
			return
		case wire.Paragraph:
			paragraph(x)
			return
		}
		for i := range v.NumField() {
			walkValue(v.Field(i), passage, paragraph)
		}
	}
}
