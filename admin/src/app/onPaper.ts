const hidden = { display: 'none !important' } as const;

/** What paper has no use for: bar, menu, buttons, filters, pages of a list, notices that pass. The rest stands black on white over the whole width. */
export const onPaper = {
  '@media print': {
    '@page': { margin: '14mm 12mm' },
    'html, body, #root': { background: '#fff !important', height: 'auto !important' },
    '.MuiAppBar-root, .RaLayout-appFrame > header, .RaLayout-appFrame nav, .RaSidebar-fixed, .MuiDrawer-root, .RaSidebar-root': hidden,
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    '.RaLayout-content, .RaLayout-contentWithSidebar': { display: 'block !important', padding: '0 !important', overflow: 'visible !important' },
    'button, .MuiButton-root, .MuiIconButton-root, .MuiSnackbar-root, .RaTopToolbar-root, .MuiFab-root, .MuiTablePagination-root, .MuiPagination-root': hidden,
    // Of the filters only those that narrow the list, as they are filled in.
    '.RaListToolbar-actions, .filter-field:not(:has([data-shrink="true"])):not(:has(input[placeholder]:not(:placeholder-shown))), .filter-field svg': hidden,
    '.MuiCard-root, .MuiPaper-root': { border: '0 !important', boxShadow: 'none !important', background: 'transparent !important', overflow: 'visible !important' },
    '.RaDataTable-tableWrapper': { overflow: 'visible !important' },
    'table': { borderCollapse: 'collapse', width: '100% !important' },
    'thead': { display: 'table-header-group' },
    'tr': { breakInside: 'avoid' },
    'th, td': { border: '1px solid #999 !important', padding: '3px 6px !important', whiteSpace: 'normal !important', color: '#000 !important', position: 'static !important' },
    'a': { color: 'inherit !important', textDecoration: 'none !important' },
  },
} as const;
